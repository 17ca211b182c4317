package io.limber.document;

import io.limber.model.Card;
import io.limber.model.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom to call, as far as it is known where somebody is.
 *
 * @param region where the person is; empty if nobody said and nothing hints at it
 * @param guessed whether the region was only guessed from the settings of the computer
 * @param all every region there is, for those whose own is not known
 */
public record CallList(Optional<Region> region, boolean guessed, List<Region> all) {
    public CallList {
        all = List.copyOf(all);
    }

    /** Whom to call in an emergency. */
    public String emergency() {
        return whom(Card.Service.EMERGENCY);
    }

    /** Whom to call: "999 - an ambulance (United Kingdom)". */
    String whom(Card.Service service) {
        return region.map(here -> whom(contact(here, service), here)).orElseGet(() -> unknown(service));
    }

    /** Lines under a number: that it was guessed, or the numbers of all countries. */
    List<String> notes(Card.Service service) {
        List<String> notes = new ArrayList<>();
        if (region.isPresent() && guessed) {
            notes.add("The country is a guess, from this computer's settings. Elsewhere, use your local number, or say"
                    + " where you are with `--region`.");
        } else if (region.isEmpty() && service != Card.Service.MATERNITY) {
            notes.add("Emergency numbers: " + byNumber(Region::name) + " Say where you are with `--region`.");
        }
        return notes;
    }

    /** Whom to call for somebody who thinks of harming themselves, or is being hurt. */
    String crisis() {
        return region.map(here -> whom(here.crisis(), here)).orElse("a crisis line, or your local emergency number");
    }

    /** The everyday word for the doctor one books with. */
    String clinician() {
        return region.map(Region::clinician).orElse("doctor");
    }

    /** Whom a service is, for scripts. */
    Map<String, Object> data(Card.Service service) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("service", service);
        data.put("region", region.map(Region::id).orElse("unknown"));
        data.put("region-guessed", guessed);
        region.map(here -> contact(here, service)).ifPresent(contact -> {
            data.put("who", contact.who());
            if (contact.number() != null) {
                data.put("number", contact.number());
            }
        });
        return data;
    }

    /** Whom to call in an emergency, in one paragraph; where the region is not known, with the numbers of all. */
    String inShort() {
        if (region.isEmpty()) {
            return emergency() + ": " + byNumber(here -> here.id().toUpperCase(Locale.ROOT));
        }
        List<String> sentences = new ArrayList<>(List.of(emergency() + "."));
        sentences.addAll(notes(Card.Service.EMERGENCY));
        return String.join(" ", sentences);
    }

    private String byNumber(Function<Region, String> name) {
        Map<String, List<String>> countries = new LinkedHashMap<>();
        for (Region region : all) {
            countries
                    .computeIfAbsent(Words.orNothing(region.emergency().number()), number -> new ArrayList<>())
                    .add(name.apply(region));
        }
        List<String> lines = new ArrayList<>();
        countries.forEach((number, names) -> lines.add("**" + number + "** in " + Words.all(names)));
        return String.join("; ", lines) + ".";
    }

    private String whom(Region.Contact contact, Region here) {
        String who = contact.number() == null ? contact.who() : "**" + contact.number() + "** - " + contact.who();
        return who + " (" + here.name() + (guessed ? ", a guess)" : ")");
    }

    private static Region.Contact contact(Region region, Card.Service service) {
        return switch (service) {
            case EMERGENCY -> region.emergency();
            case SAME_DAY -> region.sameDay();
            case POISON -> region.poison();
            case MATERNITY -> region.maternity();
        };
    }

    private static String unknown(Card.Service service) {
        return switch (service) {
            case EMERGENCY -> "your local emergency number";
            case SAME_DAY -> "your doctor, or the out-of-hours service where you live";
            case POISON -> "your local poison line, or your local emergency number";
            case MATERNITY -> "your maternity unit or midwife";
        };
    }
}
