package ibid.check;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import java.util.List;

/** What people call a work that has no key of its own: {@code Chen and Lin 2017}, as a text would cite it. */
public final class CitedAs {
    /** More authors are "et al.". */
    private static final int MOST_NAMED = 2;

    private static final int LONGEST_TITLE = 60;

    private CitedAs() {}

    /** By its authors and year; without authors by its title, without that by its id. */
    public static String name(Reference work) {
        String authors = authors(work);
        int year = work.get(Field.ISSUED).map(date -> date.year()).orElse(0);
        if (!authors.isEmpty()) {
            return year == 0 ? authors : authors + " " + year + work.text(Field.YEAR_SUFFIX);
        }
        String title = work.text(Field.TITLE);
        return title.isEmpty() ? work.id() : shortened(title);
    }

    private static String shortened(String title) {
        int end = title.length() <= LONGEST_TITLE ? -1 : title.lastIndexOf(' ', LONGEST_TITLE);
        return end < 1 ? title : title.substring(0, end) + " …";
    }

    private static String authors(Reference work) {
        List<String> names = work.get(Field.AUTHOR).map(Names::list).orElse(List.of()).stream()
                .map(CitedAs::name)
                .toList();
        return names.size() <= MOST_NAMED ? String.join(" and ", names) : names.get(0) + " et al.";
    }

    private static String name(Name author) {
        return author.family() + author.literal();
    }
}
