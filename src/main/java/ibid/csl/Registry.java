package ibid.csl;

import ibid.csl.render.Area;
import ibid.csl.render.Cite;
import ibid.csl.render.GivenNames;
import ibid.csl.render.Item;
import ibid.csl.render.Place;
import ibid.csl.render.Rendering;
import ibid.csl.render.Settings;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The references of a document, with their numbers and what keeps them apart. Not thread-safe. */
final class Registry {
    /** A reference in the document. */
    static final class Work {
        private final Item item;

        /** In the order given, from 0. */
        private final int place;

        private int number;
        private Settings settings = Settings.NONE;

        Work(Item item, int place) {
            this.item = item;
            this.place = place;
            this.number = place + 1;
        }

        Item item() {
            return item;
        }

        String id() {
            return item.id();
        }

        int place() {
            return place;
        }

        /** In the bibliography, from 1. */
        int number() {
            return number;
        }

        Settings settings() {
            return settings;
        }

        void setNumber(int newNumber) {
            number = newNumber;
        }

        void setSettings(Settings newSettings) {
            settings = newSettings;
        }
    }

    private final CompiledStyle style;
    private final List<Work> works = new ArrayList<>();
    private final Map<String, Work> byId = new HashMap<>();
    private final GivenNames givenNames;

    Registry(CompiledStyle style, List<Reference> references) {
        this.style = style;
        this.givenNames = new GivenNames(style.options().givenNames());
        for (Reference reference : references) {
            Work work = new Work(new Item(reference), works.size());
            works.add(work);
            byId.putIfAbsent(reference.id(), work);
        }
    }

    List<Work> works() {
        return works;
    }

    @Nullable
    Work work(String id) {
        return byId.get(id);
    }

    Rendering rendering(Area area, Work work, Cite cite, Place place, Settings settings) {
        return new Rendering(style.sheet(), area, work.item(), cite, place, settings, givenNames, work.number());
    }

    Rendering sorting(Work work) {
        return rendering(Area.SORT, work, Cite.of(work.id()), Place.FIRST, Settings.NONE);
    }
}
