package io.limber.document;

import io.limber.model.Picture;
import io.limber.picture.Recipe;
import io.limber.picture.Role;
import io.limber.picture.TextPicture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pictures in Braille that were drawn while limber was built, for the usual widths of a page. Drawing one takes hardly any
 * time, but not in a process that has just begun.
 *
 * <p>Each is found by its {@link Recipe}, so that what is found is what would be drawn, whichever pack asks for it.
 */
public final class DrawnAhead {

    /** The columns of a page without a terminal, or on a terminal of the usual size; and the most that a page takes. */
    static final List<Integer> WIDTHS = List.of(80, 100);

    private static final List<Role> ROLES = List.of(Role.values());
    private static final int NO_ROLE = ROLES.size();

    private DrawnAhead() {}

    /** Draws pictures: the files that are to stand beside this class, by their names. */
    public static Map<String, byte[]> of(List<Picture> pictures) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Picture picture : pictures) {
            String recipe = Recipe.of(picture);
            for (int width : WIDTHS) {
                for (Node.Picture.Size size : Node.Picture.Size.values()) {
                    byte[] drawn = written(recipe, Strip.of(picture, size, Pictures.BRAILLE, width));
                    byte[] other = files.put(name(recipe, size, width), drawn);
                    if (other != null && !Arrays.equals(other, drawn)) {
                        throw new IllegalArgumentException("two pictures would have one name: " + recipe);
                    }
                }
            }
        }
        return files;
    }

    /** A picture in Braille; empty if it was not drawn ahead. */
    static Optional<Strip> find(Picture picture, Node.Picture.Size size, int width) {
        if (!WIDTHS.contains(width)) {
            return Optional.empty();
        }
        String recipe = Recipe.of(picture);
        try (InputStream file = DrawnAhead.class.getResourceAsStream(name(recipe, size, width))) {
            if (file == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
            return in.readUTF().equals(recipe) ? Optional.of(strip(in)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String recipe, Node.Picture.Size size, int width) {
        return "drawn-" + Integer.toHexString(recipe.hashCode()) + "-" + width + "-" + size.name() + ".bin";
    }

    private static byte[] written(String recipe, Strip strip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(recipe);
        out.writeBoolean(strip.beside());
        out.writeByte(strip.frames().size());
        for (TextPicture frame : strip.frames()) {
            out.writeByte(frame.rows().size());
            for (List<TextPicture.Run> row : frame.rows()) {
                out.writeByte(row.size());
                for (TextPicture.Run run : row) {
                    out.writeByte(run.role().map(ROLES::indexOf).orElse(NO_ROLE));
                    out.writeUTF(run.text());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Strip strip(DataInputStream in) throws IOException {
        boolean beside = in.readBoolean();
        List<TextPicture> frames = new ArrayList<>();
        for (int frame = in.readUnsignedByte(); frame > 0; frame--) {
            List<List<TextPicture.Run>> rows = new ArrayList<>();
            for (int row = in.readUnsignedByte(); row > 0; row--) {
                rows.add(row(in));
            }
            frames.add(new TextPicture(rows));
        }
        return new Strip(beside, frames);
    }

    private static List<TextPicture.Run> row(DataInputStream in) throws IOException {
        List<TextPicture.Run> runs = new ArrayList<>();
        for (int run = in.readUnsignedByte(); run > 0; run--) {
            int role = in.readUnsignedByte();
            runs.add(new TextPicture.Run(
                    in.readUTF(), role == NO_ROLE ? Optional.empty() : Optional.of(ROLES.get(role))));
        }
        return runs;
    }
}
