package ibid.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Reports are what their readers expect, whatever the messages hold. */
class ReportSchemaTest {
    static Stream<Checked> checked() {
        Checked none = new Checked(List.of(), List.of());
        return Stream.of(CheckedFiles.two(), CheckedFiles.hostile(), CheckedFiles.many(12), none);
    }

    @ParameterizedTest
    @MethodSource("checked")
    void sarif(Checked checked) throws Exception {
        assertValid(schema("/schema/sarif-schema-2.1.0.json", SpecVersion.VersionFlag.V7), write("sarif", checked));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void gitlab(Checked checked) throws Exception {
        assertValid(own("gitlab.schema.json"), write("gitlab", checked));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void rdjson(Checked checked) throws Exception {
        assertValid(own("rdjson.schema.json"), write("rdjson", checked));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void junit(Checked checked) throws Exception {
        assertValidXml("junit.xsd", write("junit", checked));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void checkstyle(Checked checked) throws Exception {
        assertValidXml("checkstyle.xsd", write("checkstyle", checked));
    }

    /** So that a schema that takes anything is noticed. */
    @Test
    void schemasRefuseWhatIsWrong() throws Exception {
        String sarif = write("sarif", CheckedFiles.two()).replace("\"startLine\": 1", "\"startLine\": 0");
        assertFalse(problems(schema("/schema/sarif-schema-2.1.0.json", SpecVersion.VersionFlag.V7), sarif)
                .isEmpty());
        String gitlab = write("gitlab", CheckedFiles.two()).replace("major", "grave");
        assertFalse(problems(own("gitlab.schema.json"), gitlab).isEmpty());
        String rdjson = write("rdjson", CheckedFiles.two()).replace("\"path\"", "\"file\"");
        assertFalse(problems(own("rdjson.schema.json"), rdjson).isEmpty());
        String junit = write("junit", CheckedFiles.two()).replace(" tests=", " checks=");
        assertThrows(SAXException.class, () -> assertValidXml("junit.xsd", junit));
        String checkstyle = write("checkstyle", CheckedFiles.two()).replace("\"error\"", "\"grave\"");
        assertThrows(SAXException.class, () -> assertValidXml("checkstyle.xsd", checkstyle));
    }

    private static String write(String format, Checked checked) {
        return Reports.byName(format).orElseThrow().write(checked);
    }

    private static JsonSchema own(String name) throws Exception {
        return schema("/ibid/report/" + name, SpecVersion.VersionFlag.V202012);
    }

    private static JsonSchema schema(String resource, SpecVersion.VersionFlag version) throws Exception {
        try (InputStream in = Objects.requireNonNull(ReportSchemaTest.class.getResourceAsStream(resource), resource)) {
            return JsonSchemaFactory.getInstance(version).getSchema(in);
        }
    }

    private static Set<?> problems(JsonSchema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static void assertValid(JsonSchema schema, String json) {
        assertEquals(Set.of(), problems(schema, json), json);
    }

    private static void assertValidXml(String schema, String xml) throws Exception {
        URL resource = Objects.requireNonNull(ReportSchemaTest.class.getResource("/ibid/report/" + schema));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(resource)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
