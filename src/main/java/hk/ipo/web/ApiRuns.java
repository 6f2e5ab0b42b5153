package hk.ipo.web;

import hk.ipo.delivery.Edition;
import hk.ipo.web.security.AuditLog;
import hk.ipo.web.security.Visitor;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Runs of before, and those asked for, for programs. */
@RestController
@RequestMapping("/api/v1")
final class ApiRuns {

    private final RunDesk desk;
    private final AuditLog audit;

    ApiRuns(RunDesk desk, AuditLog audit) {
        this.desk = desk;
        this.audit = audit;
    }

    /**
     * What a run is asked for.
     *
     * @param year the year that the report is about
     * @param asOf the day up to which facts count
     */
    record ApiOrder(int year, LocalDate asOf) {}

    @GetMapping("/runs")
    List<RecordedRun> runs() {
        return desk.history().runs();
    }

    @GetMapping("/runs/{number:[0-9]{1,18}}")
    RecordedRun run(@PathVariable long number) {
        return desk.history().run(number).orElseThrow(NotThereException::new);
    }

    @GetMapping("/orders")
    List<OrderedRun> orders() {
        return desk.ordered();
    }

    @GetMapping("/orders/{id}")
    OrderedRun order(@PathVariable String id) {
        return desk.ordered(id).orElseThrow(NotThereException::new);
    }

    /** Programs must say that they send JSON, which no form of a foreign page can. */
    @PostMapping(path = "/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OrderedRun> start(@RequestBody ApiOrder order, HttpServletRequest request) {
        if (order.year() > order.asOf().getYear()) {
            throw new RefusedOrderException();
        }
        String user = Visitor.name().orElse("-");
        try {
            Edition edition = new Edition(order.year(), order.asOf());
            OrderedRun run = desk.order(edition, user);
            audit.ordered(edition.toString(), user, request.getRemoteAddr());
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/orders/" + run.id()))
                    .body(run);
        } catch (IllegalArgumentException e) {
            throw new RefusedOrderException();
        }
    }
}
