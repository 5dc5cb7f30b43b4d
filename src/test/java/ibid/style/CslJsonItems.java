package ibid.style;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSL-JSON as it is, without what a format would make of it: these tests are about styles alone. */
final class CslJsonItems {
    private CslJsonItems() {}

    static Library read(String json) {
        List<Reference> references = new ArrayList<>();
        for (JsonElement item : JsonParser.parseString(json).getAsJsonArray()) {
            references.add(reference(item.getAsJsonObject()));
        }
        return new Library(references);
    }

    private static Reference reference(JsonObject item) {
        Map<Field<?>, Value> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : item.entrySet()) {
            if (!entry.getKey().equals("id") && !entry.getKey().equals("type")) {
                Field<?> field = Field.of(entry.getKey());
                fields.put(field, value(field, entry.getValue()));
            }
        }
        ItemType type = ItemType.of(text(item.get("type"))).orElse(ItemType.DOCUMENT);
        return new Reference(text(item.get("id")), type, fields, Origin.NONE);
    }

    private static Value value(Field<?> field, JsonElement json) {
        if (json.isJsonArray()) {
            return names(json.getAsJsonArray());
        }
        if (json.isJsonObject()) {
            return date(json.getAsJsonObject());
        }
        String text = text(json);
        if (field.type() == Numeral.class) {
            return new Numeral(text);
        }
        if (field.type() == Identifier.class) {
            return new Identifier(text);
        }
        return field.type() == Text.class ? new Text(text) : new Verbatim(text);
    }

    private static Names names(JsonArray array) {
        List<Name> names = new ArrayList<>();
        for (JsonElement element : array) {
            JsonObject name = element.getAsJsonObject();
            names.add(new Name(
                    text(name.get("family")),
                    text(name.get("given")),
                    text(name.get("dropping-particle")),
                    text(name.get("non-dropping-particle")),
                    text(name.get("suffix")),
                    text(name.get("literal"))));
        }
        boolean others = !names.isEmpty() && names.get(names.size() - 1).equals(Name.literal("others"));
        return new Names(others ? names.subList(0, names.size() - 1) : names, others);
    }

    private static Value date(JsonObject date) {
        if (!date.has("date-parts")) {
            return new Verbatim(text(date.has("literal") ? date.get("literal") : date.get("raw")));
        }
        JsonArray parts = date.getAsJsonArray("date-parts");
        JsonArray start = parts.get(0).getAsJsonArray();
        return new PartialDate(
                day(start),
                parts.size() > 1 ? day(parts.get(1).getAsJsonArray()) : null,
                season(text(date.get("season")), start),
                date.has("circa") && !text(date.get("circa")).equals("false"));
    }

    private static PartialDate.Day day(JsonArray parts) {
        int[] day = new int[3];
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            String part = parts.get(i).getAsString();
            day[i] = part.isEmpty() ? 0 : Integer.parseInt(part);
        }
        return new PartialDate.Day(day[0], day[1] > 12 ? 0 : day[1], day[2]);
    }

    /** A season of its own, or in place of the month: 21 to 24. */
    private static int season(String season, JsonArray day) {
        int month = day.size() > 1 && !day.get(1).getAsString().isEmpty()
                ? day.get(1).getAsInt()
                : 0;
        return season.matches("[1-4]") ? Integer.parseInt(season) : month > 20 ? month - 20 : 0;
    }

    private static String text(JsonElement json) {
        return json == null || json.isJsonNull() ? "" : json.getAsString();
    }
}
