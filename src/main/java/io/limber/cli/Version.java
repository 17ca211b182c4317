package io.limber.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    /** The number alone. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("limber.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties.getProperty("version", "(unknown version)");
    }

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "limber " + number(),
            "limber gives information. It is not certified as a medical device, and no clinician has reviewed it yet."
        };
    }
}
