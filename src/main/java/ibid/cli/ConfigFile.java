package ibid.cli;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;
import ibid.read.ReadException;
import ibid.text.Decoding;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code .ibid.toml} settles about checks. It is looked for in the folder of the file that is checked and in those
 * above; the first one found counts alone.
 *
 * @see <a href="https://toml.io/en/v1.0.0">TOML 1.0</a>
 */
final class ConfigFile {
    private static final String NAME = ".ibid.toml";
    private static final String SEVERITY = "severity";
    private static final String ALLOW = "allow";
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "select", "ignore", "fail-on", "profile", "baseline", "style", "retractions", "journals", SEVERITY, ALLOW));

    private final String name;
    private final Map<String, Object> toml;

    private ConfigFile(String name, Map<String, Object> toml) {
        this.name = name;
        this.toml = toml;
    }

    /**
     * The settings for a file.
     *
     * @param config the file of settings that the user named; empty to look for one
     * @throws ReadException if it cannot be read, or settles what cannot be settled
     */
    static CheckSettings settings(Console console, String checked, String config) throws ReadException {
        String name = config.isEmpty() ? nearest(checked) : config;
        return name.isEmpty() ? CheckSettings.NONE : read(name, InputFile.read(console, name));
    }

    private static String nearest(String checked) {
        try {
            Path folder = Path.of(checked.equals(InputFile.STDIN) ? "-" : checked)
                    .toAbsolutePath()
                    .normalize();
            while (folder.getParent() != null) {
                folder = folder.getParent();
                if (Files.isRegularFile(folder.resolve(NAME))) {
                    return folder.resolve(NAME).toString();
                }
            }
        } catch (InvalidPathException e) {
            // What is no file name is told when the file is to be read.
        }
        return "";
    }

    private static CheckSettings read(String name, byte[] content) throws ReadException {
        try {
            String text = Decoding.decode(name, content).text();
            return new ConfigFile(name, map(new TomlParser().parse(text))).settings();
        } catch (ParsingException e) {
            throw new ReadException(name + ": is no TOML: " + e.getMessage());
        }
    }

    private static Map<String, Object> map(UnmodifiableConfig table) {
        Map<String, Object> map = new TreeMap<>();
        for (UnmodifiableConfig.Entry entry : table.entrySet()) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    private CheckSettings settings() throws ReadException {
        for (String key : toml.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(key, "unknown; known are " + String.join(", ", KEYS));
            }
        }
        return new CheckSettings(
                codes("select", toml.get("select")),
                codes("ignore", toml.get("ignore")),
                severities(),
                allowed(),
                oneOf("fail-on", string("fail-on"), CheckSettings.FAIL_ON),
                string("profile"),
                path("baseline"),
                string("style"),
                path("retractions"),
                path("journals"));
    }

    /** A file, from the folder of the settings. */
    private String path(String key) throws ReadException {
        String path = string(key);
        return path.isEmpty() ? "" : Path.of(name).resolveSibling(path).toString();
    }

    private Map<String, String> severities() throws ReadException {
        Map<String, String> severities = new TreeMap<>();
        Map<String, Object> table = table(SEVERITY);
        refuseUnknown(SEVERITY, List.copyOf(table.keySet()));
        for (String code : table.keySet()) {
            Object value = table.get(code);
            severities.put(code, oneOf(SEVERITY + "." + code, String.valueOf(value), CheckSettings.SEVERITIES));
        }
        return severities;
    }

    private Map<String, List<String>> allowed() throws ReadException {
        Map<String, List<String>> allowed = new TreeMap<>();
        Map<String, Object> table = table(ALLOW);
        for (String key : table.keySet()) {
            allowed.put(key, codes(ALLOW + "." + key, table.get(key)));
        }
        return allowed;
    }

    private Map<String, Object> table(String key) throws ReadException {
        Object value = toml.get(key);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof UnmodifiableConfig table) {
            return map(table);
        }
        throw wrong(key, "is no table; write [" + key + "] and a line for each");
    }

    private String string(String key) throws ReadException {
        Object value = toml.get(key);
        if (value == null || value instanceof String) {
            return value == null ? "" : (String) value;
        }
        throw wrong(key, "is no text; write \"…\"");
    }

    private List<String> codes(String key, @Nullable Object value) throws ReadException {
        List<String> codes = strings(key, value);
        refuseUnknown(key, codes);
        return codes;
    }

    private void refuseUnknown(String key, List<String> codes) throws ReadException {
        Optional<String> complaint = RuleCodes.complaint(codes);
        if (complaint.isPresent()) {
            throw wrong(key, complaint.get());
        }
    }

    private List<String> strings(String key, @Nullable Object value) throws ReadException {
        List<String> strings = new ArrayList<>();
        if (value instanceof List<?> items) {
            items.forEach(item -> strings.add(String.valueOf(item)));
        } else if (value != null) {
            throw wrong(key, "is no list; write [\"…\", \"…\"]");
        }
        return strings;
    }

    private String oneOf(String key, String value, List<String> known) throws ReadException {
        if (value.isEmpty() || known.contains(value)) {
            return value;
        }
        throw wrong(key, "unknown value '" + value + "'; known are " + String.join(", ", known));
    }

    private ReadException wrong(String key, String what) {
        return new ReadException(name + ": " + key + ": " + what);
    }
}
