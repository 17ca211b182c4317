package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What became of the statements of the four articles that limber grew from. */
class ShippedClaimsTest {

    private static final Library LIBRARY = Library.shipped();

    @Test
    void areAllOfTheFourArticles() {
        List<String> wanted = Stream.of(claims("s0", 41), claims("s1", 25), claims("s2", 131), claims("s3", 16))
                .flatMap(each -> each)
                .toList();
        assertThat(wanted).hasSize(213);
        assertThat(LIBRARY.claims()).extracting(Claim::id).containsExactlyElementsOf(wanted);
    }

    @Test
    void eachWentSomewhereOrItIsSaidWhyNot() {
        assertThat(LIBRARY.claims()).allMatch(claim -> claim.wentTo().isEmpty() == (claim.notRepeated() != null));
    }

    @Test
    void areNamedOnlyByWhatTheyWentTo() {
        assertThat(wentTo()).containsAll(takenUp());
    }

    @Test
    void areNamedByEverythingTheyWentToThatCanNameThem() {
        Set<String> canName = new HashSet<>();
        LIBRARY.exercises().forEach(each -> canName.add(each.id()));
        LIBRARY.remedies().forEach(each -> canName.add(each.id()));
        LIBRARY.topics().forEach(each -> canName.add(each.id()));
        assertThat(wentTo()).filteredOn(link -> canName.contains(link.by())).isSubsetOf(takenUp());
    }

    /** A claim, and what took it up. */
    private record Link(String claim, String by) {}

    private static List<Link> wentTo() {
        return LIBRARY.claims().stream()
                .flatMap(claim -> claim.wentTo().stream().map(id -> new Link(claim.id(), id)))
                .toList();
    }

    private static List<Link> takenUp() {
        List<Link> links = new ArrayList<>();
        LIBRARY.exercises().forEach(each -> link(each.claims(), each.id(), links));
        LIBRARY.remedies().forEach(each -> link(each.claims(), each.id(), links));
        LIBRARY.topics().forEach(topic -> {
            link(topic.claims(), topic.id(), links);
            topic.sayings().forEach(saying -> link(saying.claims(), topic.id(), links));
        });
        return links;
    }

    private static void link(List<String> claims, String by, List<Link> links) {
        claims.forEach(claim -> links.add(new Link(claim, by)));
    }

    private static Stream<String> claims(String article, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> String.format("%s-%02d", article, i));
    }
}
