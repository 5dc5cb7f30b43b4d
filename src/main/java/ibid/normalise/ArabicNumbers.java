package ibid.normalise;

import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.RomanNumber;
import java.util.List;
import java.util.OptionalInt;

/** Roman numbers of volumes and issues as arabic ones; a single C, D, L or M is taken for a letter ("Phys. Rev. D"). */
final class ArabicNumbers implements Normaliser {
    private static final List<Field<?>> NUMBERS = List.of(Field.VOLUME, Field.ISSUE);

    @Override
    public Reference apply(Reference reference) {
        Reference arabic = reference;
        for (Field<?> number : NUMBERS) {
            arabic = Values.text(arabic, number, ArabicNumbers::arabic);
        }
        return arabic;
    }

    static String arabic(String number) {
        int dash = Math.max(number.indexOf('-'), number.indexOf('–'));
        if (dash > 0 && dash < number.length() - 1) {
            String first = arabic(number.substring(0, dash));
            String last = arabic(number.substring(dash + 1));
            boolean both = !first.equals(number.substring(0, dash)) && !last.equals(number.substring(dash + 1));
            return both ? first + number.charAt(dash) + last : number;
        }
        boolean letter = number.length() == 1 && "IVX".indexOf(number.charAt(0)) < 0;
        OptionalInt value = letter ? OptionalInt.empty() : RomanNumber.parse(number);
        return value.isPresent() ? Integer.toString(value.getAsInt()) : number;
    }
}
