package ibid.cli;

import ibid.ListTraining;
import ibid.Training;
import ibid.label.LinearChain;
import ibid.parse.ReferenceParser;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import ibid.read.ReadException;
import ibid.text.Decoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid train}: a model that knows tagged references besides what the shipped one knows, or them alone. */
final class TrainCommand implements Command {
    private static final String FROM_SCRATCH = "--from-scratch";
    private static final String LISTS = "--lists";

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Inputs.files("Tagged references (.xml), or directories of them."));
        spec.addOption(Command.required("-o", "MODEL", "The model to write."));
        spec.addOption(OptionSpec.builder(FROM_SCRATCH)
                .description("Know these references only, of which thousands are needed; takes minutes.")
                .build());
        spec.addOption(OptionSpec.builder(LISTS)
                .description("Learn to find reference lists instead, from articles made up round the references.")
                .build());
        spec.usageMessage()
                .description("Adds tagged references to what ibid knows, and writes a model of both for --model.")
                .footer(
                        "%nThe form of the files is that of ibid parse --to tagged-xml: correct what it prints, and train.",
                        "Each time begins with the model that comes with ibid: keep the files, and give them all.",
                        "%nExamples:",
                        "  ibid train mine.xml -o mine.model",
                        "  ibid train --from-scratch corpora/train -o references.model");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        List<List<Segment>> references = new ArrayList<>();
        for (String file : files(options.matchedPositionalValue(0, List.of()))) {
            references.addAll(read(console, file));
        }
        if (references.isEmpty()) {
            throw new ReadException("no tagged references found: name .xml files, or directories that have some");
        }
        OutputFile.replace(Path.of(options.<String>matchedOptionValue("-o", "")), model(console, options, references));
    }

    private static byte[] model(Console console, ParseResult options, List<List<Segment>> references)
            throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        if (options.hasMatchedOption(LISTS)) {
            ListTraining.train(references, console::message).write(model);
            return model.toByteArray();
        }
        LinearChain chain = options.hasMatchedOption(FROM_SCRATCH)
                ? Training.train(references, console::message)
                : Training.trainFurther(references, console::message);
        ReferenceParser.writeModel(chain, model);
        return model.toByteArray();
    }

    /** @throws ReadException if the file cannot be read or is not tagged XML */
    static List<List<Segment>> read(Console console, String file) throws ReadException {
        try {
            String xml = Decoding.decode(file, InputFile.read(console, file)).text();
            return TaggedXml.read(file, new StringReader(xml));
        } catch (TaggedXmlException e) {
            throw new ReadException(String.valueOf(e.getMessage()));
        }
    }

    /** The files named, and the .xml files of the directories named, sorted so that training is repeatable. */
    private static List<String> files(List<String> named) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : named) {
            if (Files.isDirectory(Path.of(name))) {
                try (Stream<Path> inside = Files.list(Path.of(name))) {
                    inside.map(Path::toString)
                            .filter(file -> file.endsWith(".xml"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(name);
            }
        }
        return files;
    }
}
