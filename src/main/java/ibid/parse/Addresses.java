package ibid.parse;

import ibid.model.Field;
import ibid.text.Punctuation;
import java.util.Locale;

/** Takes URLs out of a text, spaces that line breaks left in them healed; a DOI's resolver gives a DOI. */
final class Addresses {
    private Addresses() {}

    /** Reads a segment that is a URL, with labels before it and an access date behind it perhaps. */
    static void read(Draft draft, String text) {
        String address = joinedScheme(text);
        int start = urlStart(address, 0);
        if (start < 0) {
            urlWithoutScheme(draft, address);
            return;
        }
        int end = urlEnd(address, start);
        putUrl(draft, Identifiers.withoutSpaces(address.substring(start, end)));
        String rest = address.substring(0, start) + " " + address.substring(end);
        if (Draft.hasLetterOrDigit(rest)) {
            Notes.read(draft, rest);
        }
    }

    private static void urlWithoutScheme(Draft draft, String address) {
        String dense = Identifiers.trimmed(Punctuation.trim(Identifiers.withoutSpaces(address), "<>[](),;."));
        boolean isAddress = dense.indexOf('.') > 0
                && (dense.indexOf('/') > 0 || dense.indexOf(' ') < 0)
                && !Availability.isLabel(address)
                && Draft.hasLetterOrDigit(dense)
                && dense.length() == shortest(address);
        if (isAddress) {
            putUrl(draft, dense);
        } else {
            Notes.read(draft, address);
        }
    }

    /** Length of the address without the marks around it, -1 if there are words behind spaces in it. */
    private static int shortest(String address) {
        String bare = Identifiers.trimmed(Punctuation.trim(address, "<>[](),;."));
        return bare.indexOf(' ') < 0 ? bare.length() : -1;
    }

    private static void putUrl(Draft draft, String url) {
        String address = Identifiers.trimmed(Punctuation.trimEnd(url, "<"));
        int doi = Identifiers.doiStart(address, 0);
        if (doi > 0 && address.toLowerCase(Locale.ROOT).contains("doi.org/")) {
            Identifiers.put(draft, Field.DOI, Identifiers.doiAt(address.substring(doi)));
        } else if (address.endsWith("doi.org")) {
            draft.hint("doi");
        } else if (!draft.putIdentifier(Field.URL, address)
                && !draft.text(Field.URL).equals(address)) {
            draft.add(Field.NOTE, address);
        }
    }

    /** "http: //x" and "https ://x" as one word. */
    private static String joinedScheme(String text) {
        String address = Punctuation.foldSpaces(text);
        int at = address.indexOf("http");
        if (at < 0 || address.startsWith("://", at + 4) || address.startsWith("s://", at + 4)) {
            return address;
        }
        int end = at + 4;
        while (end < address.length() && " s:/".indexOf(address.charAt(end)) >= 0 && !isSchemeWhole(address, at, end)) {
            end++;
        }
        String scheme = Identifiers.withoutSpaces(address.substring(at, end));
        return scheme.endsWith("://")
                ? address.substring(0, at) + scheme + address.substring(end).strip()
                : address;
    }

    private static boolean isSchemeWhole(String text, int start, int end) {
        int slashes = 0;
        for (int i = start; i < end; i++) {
            slashes += text.charAt(i) == '/' ? 1 : 0;
        }
        return slashes == 2;
    }

    private static int urlStart(String text, int from) {
        for (String scheme : new String[] {"http://", "https://", "ftp://", "www.", "http:/", "https:/"}) {
            int at = text.indexOf(scheme, from);
            if (at >= 0) {
                int http = scheme.equals("www.") ? text.lastIndexOf("//", at) : -1;
                return http > 0 && at - http <= 4 ? text.lastIndexOf(' ', http) + 1 : at;
            }
        }
        return -1;
    }

    /** The end of a URL that spaces may break: further words belong to it as long as they look like a part of one. */
    private static int urlEnd(String text, int start) {
        int end = Identifiers.nextSpace(text, start);
        while (end < text.length()) {
            int next = Identifiers.nextSpace(text, end + 1);
            String word = text.substring(end + 1, next);
            if (!continues(text.charAt(end - 1), word, next == text.length())) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean continues(char before, String word, boolean last) {
        if (word.isEmpty() || word.startsWith("http") || "([<«".indexOf(word.charAt(0)) >= 0 || before == '>') {
            return false;
        }
        boolean open = "/-_=?&.%~".indexOf(before) >= 0 && !isDateLike(word);
        boolean address = ".-_/".indexOf(word.charAt(0)) >= 0;
        boolean digit = false;
        for (int i = 0; i < word.length() - 1; i++) {
            digit |= Character.isDigit(word.charAt(i));
            address |= "/_=?&%~".indexOf(word.charAt(i)) >= 0
                    || (word.charAt(i) == '.' && Character.isLetter(word.charAt(i + 1)));
        }
        return (address && !isDateLike(word))
                || (open
                        && (last || before != '.')
                        && !Availability.isLabel(word)
                        && (last || digit || !Character.isUpperCase(word.charAt(0))));
    }

    private static boolean isDateLike(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return false;
            }
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return digits >= 4 && digits <= 8;
    }

    static String take(Draft draft, String text) {
        String rest = text;
        int start = urlStart(rest, 0);
        while (start >= 0) {
            int end = Math.max(urlEnd(rest, start), start + 1);
            putUrl(draft, Identifiers.withoutSpaces(rest.substring(start, end)));
            rest = rest.substring(0, start) + " " + rest.substring(end);
            start = urlStart(rest, 0);
        }
        return rest;
    }
}
