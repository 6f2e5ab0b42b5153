package hk.ipo.delivery.mail;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an edition's workbook and PDF come to a recipient: in the mail, or as addresses. */
final class EditionAttachments {

    private static final double BYTES_A_MEGABYTE = 1e6;

    private final Edition edition;
    private final String id;
    private final Path folder;
    private final MailSettings settings;

    EditionAttachments(Edition edition, String id, Path output, MailSettings settings) {
        this.edition = edition;
        this.id = id;
        this.folder = output.resolve(edition.folder());
        this.settings = settings;
    }

    /**
     * What comes with a mail.
     *
     * @param said what the mail says of the files
     * @param attached the files that it brings
     */
    record Enclosed(Summary.Files said, List<Path> attached) {}

    Enclosed of(Recipient recipient, Wording wording) throws IOException {
        List<Path> files = files(recipient.language());
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        if (recipient.files() == Recipient.Files.ATTACHED
                && !files.isEmpty()
                && size <= settings.attachmentLimit()) {
            return new Enclosed(
                    said(wording, "mail.files.attached", Optional.empty(), lines(files, false)),
                    files);
        }
        boolean linked = settings.links().isPresent() && !files.isEmpty();
        return new Enclosed(
                linked
                        ? said(wording, "mail.files.linked", Optional.empty(), lines(files, true))
                        : said(wording, "mail.files.kept", Optional.of(place(wording)), List.of()),
                List.of());
    }

    /** Those in the recipient's language, or in the first other in which there are any. */
    private List<Path> files(Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .map(this::existing)
                .filter(files -> !files.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Path> existing(Language language) {
        return Stream.of(Format.PDF, Format.XLSX)
                .map(format -> folder.resolve(edition.fileName(id, format, language)))
                .filter(Files::exists)
                .toList();
    }

    private List<Summary.File> lines(List<Path> files, boolean linked) throws IOException {
        List<Summary.File> lines = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            lines.add(
                    new Summary.File(
                            name,
                            String.format(
                                    Locale.ROOT, "%.1f MB", Files.size(file) / BYTES_A_MEGABYTE),
                            linked ? address(name) : Optional.empty()));
        }
        return lines;
    }

    private Optional<String> address(String name) {
        return settings.links()
                .map(links -> links + (edition.year() + "/" + edition.asOf() + "/" + name));
    }

    private String place(Wording wording) {
        return wording.say(
                Text.of(
                        "mail.files.place",
                        Text.Argument.words(new Text.Data(edition.year() + "/" + edition.asOf()))));
    }

    private static Summary.Files said(
            Wording wording, String title, Optional<String> words, List<Summary.File> files) {
        return new Summary.Files(wording.message(title), words, files);
    }
}
