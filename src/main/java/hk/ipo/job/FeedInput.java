package hk.ipo.job;

import hk.ipo.source.Feed;
import hk.ipo.source.Input;
import hk.ipo.source.Inputs;
import hk.ipo.source.SourceFile;

import java.util.ArrayList;
import java.util.List;

/**
 * The files of one feed.
 *
 * @param feed what they are
 * @param files in the order in which they are read
 */
record FeedInput(Feed feed, List<SourceFile> files) {

    FeedInput {
        files = List.copyOf(files);
    }

    /** The feeds that are among the inputs, in the order in which they are staged. */
    static List<FeedInput> of(Inputs inputs) {
        List<FeedInput> feeds = new ArrayList<>();
        for (Feed feed : Feed.values()) {
            List<SourceFile> files =
                    inputs.recognised().stream()
                            .filter(input -> input.feed() == feed)
                            .map(Input::file)
                            .toList();
            if (!files.isEmpty()) {
                feeds.add(new FeedInput(feed, files));
            }
        }
        return feeds;
    }

    /** The name of its step: {@code stage-over-allotments}. */
    String stepName() {
        return "stage-" + feed.id();
    }
}
