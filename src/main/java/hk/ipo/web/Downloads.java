package hk.ipo.web;

import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.report.Language;
import hk.ipo.web.security.AuditLog;
import hk.ipo.web.security.Visitor;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Sends the files of editions, whole or in parts. A file's {@code ETag} is its SHA-256, for what
 * was published never changes.
 */
@Controller
final class Downloads {

    private final Shelf shelf;
    private final MessageSource messages;
    private final AuditLog audit;

    Downloads(Shelf shelf, MessageSource messages, AuditLog audit) {
        this.shelf = shelf;
        this.messages = messages;
        this.audit = audit;
    }

    /** Where a file is downloaded: {@code /files/2025/2026-01-05/r1/figures.json}. */
    static String href(ArchivedEdition edition, PublishedFile file) {
        return "/files/"
                + edition.year()
                + "/"
                + edition.asOf()
                + "/r"
                + edition.revision()
                + "/"
                + file.name();
    }

    @GetMapping("/files/{year:[0-9]{4}}/{asOf}/r{revision:[0-9]{1,6}}/{name}")
    ResponseEntity<Resource> download(
            @PathVariable int year,
            @PathVariable LocalDate asOf,
            @PathVariable int revision,
            @PathVariable String name,
            HttpServletRequest request)
            throws IOException {
        ArchivedEdition edition =
                shelf.edition(Asked.edition(year, asOf), Optional.of(revision))
                        .orElseThrow(NotThereException::new)
                        .archived();
        PublishedFile file = edition.manifest().file(name).orElseThrow(NotThereException::new);
        Path path = edition.file(name).orElseThrow(NotThereException::new);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || Files.size(path) != file.size()) {
            // Not as it was published: what another hand left there is not sent.
            throw new NotThereException();
        }
        audit.downloaded(
                edition.edition() + " r" + revision + " " + file.name(),
                Visitor.name().orElse("-"),
                request.getRemoteAddr());
        String etag = '"' + file.sha256() + '"';
        String expected = request.getHeader(HttpHeaders.IF_RANGE);
        FileSystemResource content = new FileSystemResource(path);
        return ResponseEntity.ok()
                .eTag(etag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(edition, file))
                .body(
                        expected == null || expected.equals(etag)
                                ? content
                                // Of a stream no part is sent, so whoever has another file's
                                // beginning gets this one whole.
                                : new InputStreamResource(content.getInputStream()));
    }

    /**
     * The name to keep it under, in the language of the file; in plain letters for old programs.
     */
    private String disposition(ArchivedEdition edition, PublishedFile file) {
        String revision = edition.isCurrent() ? "" : "_r" + edition.revision();
        String plain = withRevision(file.name(), revision);
        String said =
                file.language()
                        .filter(language -> language != Language.ENGLISH)
                        .map(language -> titled(edition, file, language, revision))
                        .orElse(plain);
        return "attachment; filename=\""
                + plain
                + "\"; filename*=UTF-8''"
                + URLEncoder.encode(said, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String titled(
            ArchivedEdition edition, PublishedFile file, Language language, String revision) {
        return messages.getMessage(
                        "pages.download.name",
                        new Object[] {Integer.toString(edition.year()), edition.asOf().toString()},
                        language.locale())
                + file.edition().map(name -> "_" + name).orElse("")
                + revision
                + file.name().substring(file.name().lastIndexOf('.'));
    }

    private static String withRevision(String name, String revision) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + revision : name.substring(0, dot) + revision + name.substring(dot);
    }
}
