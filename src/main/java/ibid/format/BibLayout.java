package ibid.format;

import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where the fields of an entry stand. Unlike {@link BibSplitter} it forgives next to nothing: what it cannot tell for
 * certain is not to be edited. Linear in the length of the entry. Not thread-safe.
 */
final class BibLayout {
    private final String text;
    private final int end;
    private final List<BibSlot> slots = new ArrayList<>();
    private int at;
    private boolean annotated;

    private BibLayout(String text, Span body) {
        this.text = text;
        this.at = body.start();
        this.end = body.end();
    }

    static BibItem item(String text, BibSegment segment) {
        int typeStart = segment.span().start() + 1;
        while (Character.isWhitespace(text.charAt(typeStart))) {
            typeStart++;
        }
        int typeEnd = typeStart + segment.type().length();
        Span keySpan = keySpan(text, typeEnd, segment);
        BibLayout layout = new BibLayout(text, segment.body());
        boolean wellFormed = !segment.broken() && !segment.type().equals("preamble") && layout.read();
        return new BibItem(
                segment.type(),
                new Span(typeStart, typeEnd),
                segment.key(),
                keySpan,
                segment.body(),
                segment.span(),
                wellFormed ? layout.slots : List.of(),
                wellFormed,
                layout.annotated);
    }

    private static Span keySpan(String text, int typeEnd, BibSegment segment) {
        if (segment.key().isEmpty()) {
            return new Span(segment.body().start(), segment.body().start());
        }
        int start = text.indexOf(segment.key(), typeEnd + 1);
        return new Span(start, start + segment.key().length());
    }

    /** Whether all of the body is fields. */
    private boolean read() {
        skip(true);
        while (at < end) {
            Optional<BibSlot> slot = slot();
            if (slot.isEmpty()) {
                return false;
            }
            slots.add(slot.get());
            skip(true);
        }
        return true;
    }

    private Optional<BibSlot> slot() {
        int start = at;
        while (at < end && isNamePart(text.charAt(at))) {
            at++;
        }
        Span name = new Span(start, at);
        skip(false);
        if (name.isEmpty() || !take('=')) {
            return Optional.empty();
        }
        skip(false);
        int valueStart = at;
        int valueEnd = at;
        int parts = 0;
        do {
            skip(false);
            if (!part()) {
                return Optional.empty();
            }
            parts++;
            valueEnd = at;
            skip(false);
        } while (take('#'));
        String lower = name.of(text).toLowerCase(Locale.ROOT);
        int comma = at < end && text.charAt(at) == ',' ? at : -1;
        return comma >= 0 || at >= end || isNamePart(text.charAt(at))
                ? Optional.of(new BibSlot(lower, name, new Span(valueStart, valueEnd), parts, comma))
                : Optional.empty();
    }

    private boolean take(char c) {
        boolean there = at < end && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private boolean part() {
        int start = at;
        if (take('{')) {
            return skipTo('}');
        } else if (take('"')) {
            return skipTo('"');
        }
        while (at < end && isNamePart(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    /** On behind the delimiter, which stands outside all braces. */
    private boolean skipTo(char close) {
        int depth = 0;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == close && depth == 0) {
                at++;
                return true;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return false;
    }

    private void skip(boolean commasToo) {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '%') {
                annotated = true;
                int lineEnd = text.indexOf('\n', at);
                at = lineEnd < 0 ? end : Math.min(end, lineEnd);
            } else if (Character.isWhitespace(c) || (commasToo && c == ',')) {
                at++;
            } else {
                return;
            }
        }
    }

    private static boolean isNamePart(char c) {
        return !BibSplitter.isSpace(c) && "=,{}\"#%()\\".indexOf(c) < 0;
    }
}
