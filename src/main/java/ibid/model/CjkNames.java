package ibid.model;

import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chinese, Japanese and Korean names in their own scripts: family name first, nothing between the parts. */
final class CjkNames {
    private static final Set<String> LONG_FAMILIES =
            Set.of("欧阳 司马 诸葛 上官 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 歐陽 司馬 諸葛 東方 남궁 황보 제갈 선우 독고 사공 서문".split(" "));

    private static final String MARKS = ",，、;；/·&";
    /** These separate names only where a whole name stands on either side. */
    private static final String WORDS = "和与及と・";

    private CjkNames() {}

    /** Whether the text starts in one of these scripts. */
    static boolean isOne(String text) {
        int c = text.codePointAt(0);
        return c >= 0x3040 && (isHan(c) || isKana(c) || isHangul(c));
    }

    static List<Name> read(String text) {
        if (text.indexOf(';') >= 0 || text.indexOf(',') == 1) {
            return readParted(text);
        }
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text, start, i)) {
                String name = Punctuation.trim(text.substring(start, i), ".。:：()（）'\"”");
                if (!name.isEmpty() && Character.isLetter(name.codePointAt(0))) {
                    names.add(name(name));
                }
                start = i + 1;
            }
        }
        return names;
    }

    /** Names printed "family, given; family, given". */
    private static List<Name> readParted(String text) {
        List<Name> names = new ArrayList<>();
        for (String part : text.split("[;；]", -1)) {
            String name = Punctuation.trim(part, ".,");
            int comma = name.indexOf(',');
            if (comma > 0) {
                names.add(Name.person(
                        name.substring(0, comma).strip(),
                        name.substring(comma + 1).strip()));
            } else if (!name.isEmpty()) {
                names.add(name(name));
            }
        }
        return names;
    }

    private static boolean isSeparator(String text, int start, int i) {
        return MARKS.indexOf(text.charAt(i)) >= 0
                || (text.charAt(i) == '.' && i > 0 && isHangul(text.charAt(i - 1)))
                || (WORDS.indexOf(text.charAt(i)) >= 0 && isBetweenNames(text, start, i));
    }

    /** 李和平 is one person, 王伟和李娜 are two; ・ stands inside foreign names too. */
    private static boolean isBetweenNames(String text, int start, int i) {
        int end = i + 1;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0 && WORDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return isFullName(text.substring(start, i)) && isFullName(text.substring(i + 1, end));
    }

    private static boolean isFullName(String text) {
        String name = Punctuation.trim(text, ".。:：()（）'\"”");
        return name.length() > 1 && isWhole(name.replace(" ", ""));
    }

    private static Name name(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            return name.length() <= 8 && isOne(name)
                    ? Name.person(
                            name.substring(0, space), name.substring(space + 1).strip())
                    : Name.literal(name);
        }
        int length = name.codePointCount(0, name.length());
        if (length < 2 || length > 4 || !isWhole(name)) {
            return Name.literal(name);
        }
        boolean two = length == 4 || (length == 3 && LONG_FAMILIES.contains(name.substring(0, 2)));
        int split = name.offsetByCodePoints(0, two ? 2 : 1);
        return Name.person(name.substring(0, split), name.substring(split));
    }

    private static boolean isWhole(String name) {
        return name.codePoints().allMatch(c -> isHan(c) || isHangul(c));
    }

    private static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x3FFFF)
                || c == '々';
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
