package hk.ipo.delivery.mail;

import hk.ipo.delivery.Edition;
import hk.ipo.render.Wording;
import hk.ipo.render.image.ChartImage;
import hk.ipo.report.Language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mails that tell of an edition, one to each recipient, in the recipient's language. */
public final class SummaryMail {

    private static final String CHART = "month";

    private final Edition edition;
    private final String id;
    private final String fingerprint;
    private final EditionNews news;
    private final EditionAttachments attachments;
    private final MailSettings settings;
    private final Map<Language, Optional<ChartImage>> charts = new EnumMap<>(Language.class);

    /**
     * The mails of an edition.
     *
     * @param edition the year and the day
     * @param id which of that day's editions, {@code full}
     * @param fingerprint tells its content from that of another edition of the same day
     * @param output the folder that it was published into
     */
    public SummaryMail(
            Edition edition,
            String id,
            String fingerprint,
            EditionNews news,
            Path output,
            MailSettings settings) {
        this.edition = edition;
        this.id = id;
        this.fingerprint = fingerprint;
        this.news = news;
        this.attachments = new EditionAttachments(edition, id, output, settings);
        this.settings = settings;
    }

    /** The Message-ID of the mail to a recipient, which the same edition gives again. */
    public String idOf(Recipient recipient) {
        return MessageId.of(
                settings.from(),
                List.of(
                        "summary",
                        id,
                        edition.toString(),
                        fingerprint,
                        recipient.address().address()));
    }

    /**
     * The mail to a recipient.
     *
     * @throws IOException when a published file cannot be looked at
     */
    public MailMessage to(Recipient recipient) throws IOException {
        Wording wording = Wording.of(recipient.language());
        String messageId = idOf(recipient);
        String contentId = "chart." + messageId;
        EditionAttachments.Enclosed enclosed = attachments.of(recipient, wording);
        Optional<ChartImage> image =
                charts.computeIfAbsent(
                        recipient.language(),
                        language ->
                                ChartImage.of(
                                        news.report(),
                                        CHART,
                                        wording,
                                        settings.template().accent()));
        Summary summary = new SummaryWriter(wording).write(news, enclosed.said(), image, contentId);
        return new MailMessage(
                messageId,
                settings.from(),
                recipient.address(),
                recipient.language(),
                OneLine.of(summary.subject()),
                settings.template().text(summary),
                Optional.of(settings.template().html(summary)),
                image.map(picture -> new Picture(contentId, picture)),
                enclosed.attached());
    }
}
