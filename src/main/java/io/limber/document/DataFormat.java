package io.limber.document;

import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How data is laid out: where lines end, what is indented, what is quoted. */
interface DataFormat {

    JsonGenerator on(Writer writer, boolean onlyAscii);

    static JsonGenerator prettyJson(Writer writer, boolean onlyAscii) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return json(onlyAscii).createGenerator(new PrintedBy(printer), writer);
    }

    static JsonGenerator jsonLine(Writer writer, boolean onlyAscii) {
        return json(onlyAscii).createGenerator(ObjectWriteContext.empty(), writer);
    }

    static JsonGenerator blockYaml(Writer writer, boolean onlyAscii) {
        DumpSettings settings = DumpSettings.builder()
                .setUseUnicodeEncoding(!onlyAscii)
                .setBestLineBreak("\n")
                .setSplitLines(false)
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build();
        return YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .stringQuotingChecker(new Quotes())
                .dumperOptions(settings)
                .build()
                .createGenerator(ObjectWriteContext.empty(), writer);
    }

    private static JsonFactory json(boolean onlyAscii) {
        int lastOfAscii = 0x7e;
        int noneAbove = 0;
        return JsonFactory.builder()
                .characterEscapes(new Escapes())
                .highestNonEscapedChar(onlyAscii ? lastOfAscii : noneAbove)
                .build();
    }

    /** What JSON has to escape, and the delete character. */
    final class Escapes extends CharacterEscapes {
        private static final int DELETE = 0x7f;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            return null;
        }
    }

    /** Hands a printer to Jackson, which takes it only from a context. */
    final class PrintedBy extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        private PrintedBy(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }

    /** Quotes whatever some reader of YAML, old or new, might not take for text. */
    final class Quotes extends StringQuotingChecker {

        private static final Set<String> WORDS =
                Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf");
        private static final Pattern NUMBER_DATE_OR_TIME = Pattern.compile("\\d[\\da-fA-FoOxXtTzZ_.,:+ -]*");
        private static final Pattern PLAIN_START = Pattern.compile("[\\p{L}\\d(]");
        private static final Pattern MEANS_SOMETHING = Pattern.compile(": |:$| #");

        @Override
        public boolean needToQuoteName(String name) {
            return needToQuoteValue(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return WORDS.contains(value.toLowerCase(Locale.ROOT))
                    || NUMBER_DATE_OR_TIME.matcher(value).matches()
                    || !PLAIN_START.matcher(value).lookingAt()
                    || MEANS_SOMETHING.matcher(value).find();
        }
    }
}
