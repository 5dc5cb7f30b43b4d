package ibid.match;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.text.EditDistance;
import ibid.text.Folding;
import ibid.text.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What references are compared by: a field, {@code id} or {@code type}. */
record Column(String name) {
    /** As many slips as make another word. */
    private static final int FAR = 4;

    private static final Pattern NUMBER = Pattern.compile("(?s)(-?\\d{1,18})(.*)");

    /** @throws IllegalArgumentException if nothing is called so; the message tells what could be meant */
    static Column of(String name, int place) {
        List<String> known = Stream.concat(
                        Stream.of("id", "type"), Field.csl().stream().map(Field::name))
                .toList();
        for (String each : known) {
            if (each.equalsIgnoreCase(name)) {
                return new Column(each);
            }
        }
        String near = known.stream()
                .min(Comparator.comparingInt(each -> EditDistance.between(each, name, FAR)))
                .filter(each -> EditDistance.between(each, name, FAR) < FAR)
                .map(each -> "; did you mean " + each + "?")
                .orElse("; fields are named as in CSL");
        throw new IllegalArgumentException(
                (place > 0 ? "column " + place + ": " : "") + "no field is called '" + name + "'" + near);
    }

    String text(Reference reference) {
        return switch (name) {
            case "id" -> reference.id();
            case "type" -> reference.type().id();
            default ->
                reference.fields().get(Field.of(name)) instanceof Names names
                        ? people(names)
                        : reference.text(Field.of(name));
        };
    }

    private static String people(Names names) {
        return names.list().stream().map(Name::text).collect(Collectors.joining("; "));
    }

    /** The order of the reference's value and another: dates by as much as the other says, all else as {@link #compare(String, String)}. */
    int compare(Reference reference, String other) {
        if (Field.of(name).type() == PartialDate.class) {
            String date = text(reference);
            boolean before = date.startsWith("-");
            return before
                    ? -1
                    : date.substring(0, Math.min(date.length(), other.length())).compareTo(other);
        }
        return compare(text(reference), other);
    }

    /** A number in front counts first, and what begins with one comes before all else, so that there is an order at all. */
    static int compare(String text, String other) {
        Matcher number = NUMBER.matcher(Markup.plain(text));
        Matcher otherNumber = NUMBER.matcher(Markup.plain(other));
        if (number.matches() && otherNumber.matches()) {
            int order = Long.compare(Long.parseLong(number.group(1)), Long.parseLong(otherNumber.group(1)));
            return order == 0 ? folded(number.group(2)).compareTo(folded(otherNumber.group(2))) : order;
        }
        boolean same = number.matches() == otherNumber.matches();
        return same ? folded(text).compareTo(folded(other)) : number.matches() ? -1 : 1;
    }

    private static String folded(String text) {
        return Folding.fold(Markup.plain(text));
    }
}
