package io.limber.document;

import io.limber.model.Claim;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a pack holds that has no page of its own, for scripts. */
public final class PackData {

    private PackData() {}

    public static Object regions(List<Region> regions, PackLine pack) {
        return under("regions", regions, start("regions", pack));
    }

    public static Object claims(List<Claim> claims, PackLine pack) {
        return under("claims", claims, start("claims", pack));
    }

    /** They name exercises, and so begin with what has to be read first. */
    public static Object patterns(List<Pattern> patterns, PackLine pack) {
        return under("patterns", patterns, gated(start("patterns", pack), pack));
    }

    /** It names routines and tells how to get up, and so begins with what has to be read first. */
    public static Object triage(Protocol protocol, PackLine pack) {
        return under("triage", protocol, gated(start("triage", pack), pack));
    }

    private static Map<String, Object> start(String kind, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/" + kind + "/1");
        data.put("pack", pack.data());
        return data;
    }

    private static Map<String, Object> gated(Map<String, Object> data, PackLine pack) {
        return under("beforeYouStart", RoutinePage.beforeYouStart(pack.pack().safety()), data);
    }

    private static Map<String, Object> under(String key, Object value, Map<String, Object> data) {
        data.put(key, value);
        return data;
    }
}
