package io.limber.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an export says of itself: who wrote it, of which content, and each of its files. */
public final class ManifestData {

    private ManifestData() {}

    /**
     * One file of an export.
     *
     * @param path from the export's own folder, with {@code /} between folders
     */
    public record File(String path, long bytes, String sha256) {}

    /**
     * The values for scripts.
     *
     * @param limber the version that writes it
     * @param contentHash a digest of the pack that was exported
     */
    public static Object of(String limber, PackLine pack, String contentHash, List<String> parts, List<File> files) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/manifest/1");
        data.put("pack", pack.data());
        data.put("limber", limber);
        data.put("title", pack.pack().title());
        data.put("contentHash", contentHash);
        data.put("parts", parts);
        data.put("files", files);
        return data;
    }
}
