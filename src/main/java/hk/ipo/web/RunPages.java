package hk.ipo.web;

import hk.ipo.delivery.Edition;
import hk.ipo.report.Language;
import hk.ipo.web.security.AuditLog;
import hk.ipo.web.security.Visitor;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The runs of before and those going on; operators start further ones here. */
@Controller
final class RunPages {

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");

    private final RunDesk desk;
    private final AuditLog audit;
    private final Clock clock;

    RunPages(RunDesk desk, AuditLog audit, Clock clock) {
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/{language:en|zh-Hant|zh-Hans}/runs")
    String runs(@PathVariable Language language, Model model) {
        List<OrderedRun> ordered = desk.ordered();
        RunHistory history = desk.history();
        model.addAttribute(
                "ordered", ordered.stream().map(run -> RunLine.of(run, language)).toList());
        model.addAttribute("active", ordered.stream().anyMatch(OrderedRun::isOpen));
        model.addAttribute("readable", history.readable());
        model.addAttribute(
                "runs", history.runs().stream().map(run -> RunLine.of(run, language)).toList());
        model.addAttribute("today", LocalDate.now(clock.withZone(HONG_KONG)).toString());
        return "runs";
    }

    @GetMapping("/{language:en|zh-Hant|zh-Hans}/runs/{number:[0-9]{1,18}}")
    String run(@PathVariable Language language, @PathVariable long number, Model model) {
        RecordedRun run = desk.history().run(number).orElseThrow(NotThereException::new);
        model.addAttribute("line", RunLine.of(run, language));
        model.addAttribute("run", run);
        return "run";
    }

    @GetMapping("/{language:en|zh-Hant|zh-Hans}/runs/ordered/{id}")
    String ordered(@PathVariable Language language, @PathVariable String id, Model model) {
        OrderedRun run = desk.ordered(id).orElseThrow(NotThereException::new);
        model.addAttribute("line", RunLine.of(run, language));
        model.addAttribute("run", run);
        return "ordered";
    }

    @PostMapping("/{language:en|zh-Hant|zh-Hans}/runs")
    String start(
            @PathVariable Language language,
            @RequestParam int year,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            HttpServletRequest request) {
        if (year > asOf.getYear()) {
            throw new RefusedOrderException();
        }
        String user = Visitor.name().orElse("-");
        try {
            Edition edition = new Edition(year, asOf);
            OrderedRun run = desk.order(edition, user);
            audit.ordered(edition.toString(), user, request.getRemoteAddr());
            return "redirect:/" + language.tag() + "/runs/ordered/" + run.id();
        } catch (IllegalArgumentException e) {
            throw new RefusedOrderException();
        }
    }
}
