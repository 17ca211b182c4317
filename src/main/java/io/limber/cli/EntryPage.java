package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.ExercisePage;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.RoutinePage;
import io.limber.document.TopicPage;
import io.limber.model.Circumstances;
import io.limber.model.Entry;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.RedFlag;
import io.limber.model.Remedy;
import io.limber.model.Routine;
import io.limber.model.Source;
import io.limber.model.Topic;
import java.util.List;

/** The page of anything that can be explained. */
final class EntryPage {

    private EntryPage() {}

    static Page of(Entry entry, Library library, PackLine pack) {
        if (entry instanceof Source source) {
            return TopicPage.of(source, pack);
        }
        if (entry instanceof Routine routine) {
            return RoutinePage.of(
                    FittedRoutine.of(routine, library::namedExercise, Circumstances.NONE), List.of(), pack);
        }
        List<Source> sources = library.sources();
        if (entry instanceof Exercise exercise) {
            return ExercisePage.of(exercise, library.limits(), sources, pack);
        }
        if (entry instanceof RedFlag flag) {
            return TopicPage.of(flag, sources, pack);
        }
        if (entry instanceof Remedy remedy) {
            return TopicPage.of(remedy, sources, pack);
        }
        return entry instanceof Limit limit
                ? TopicPage.of(limit, sources, pack)
                : TopicPage.of((Topic) entry, sources, pack);
    }
}
