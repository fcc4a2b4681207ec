package org.redress.queryside.customers.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerKind;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.MemoryEvents.About;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;

class DirectoryTest {
    private static final int RUSH = Integer.getInteger("redress.customers", 0);
    private final MemoryEvents events = new MemoryEvents();

    private void customer(String tenant, String id, String number, String name, String... phones) {
        events.add(
                tenant,
                new StreamId(StreamKind.CUSTOMER, id),
                new CustomerEvent.CustomerRegistered(
                        CustomerKind.PERSON,
                        number,
                        Personal.ofCustomer(id, name),
                        List.of(phones).stream()
                                .map(phone -> Personal.ofCustomer(id, phone))
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        Map.of()),
                about());
    }

    private About about() {
        return new About(OccurredAt.exactly(Instant.EPOCH), "li", "ui", new UUID(1, events.head()));
    }

    private void some() {
        customer("default", "wang", "K-1", "王芳", "138 1234 5678");
        customer("default", "zeng", "K-2", "曾国藩", "0574-87654321", "13900005678");
        customer("default", "emma", "K-3", "Emma Clarke", "+44 20 7946 0958");
        customer("default", "firm", "K-4", "宁波王府家具有限公司");
        customer("branch", "other", "K-1", "王芳", "138 1234 5678");
        events.add(
                "default",
                new StreamId(StreamKind.CUSTOMER, "firm"),
                new CustomerEvent.ContactAdded(
                        "c1",
                        new ContactPerson(
                                Personal.ofCustomer("firm", "陈工"),
                                null,
                                Personal.ofCustomer("firm", "13711112222"),
                                null)),
                about());
    }

    @ParameterizedTest
    @EnumSource
    void customers_are_found_by_phone_tail_name_pinyin_and_number(ViewsEngine engine) {
        some();
        try (Views views = engine.open();
                Delivery delivery = started(views)) {
            Directory directory = arrived(delivery, views);
            assertThat(found(directory, "5678")).containsExactlyInAnyOrder("wang", "zeng");
            assertThat(found(directory, "１３８-1234 5678")).containsExactly("wang");
            assertThat(found(directory, "2222")).containsExactly("firm");
            assertThat(found(directory, "678")).isEmpty();
            assertThat(found(directory, "王")).containsExactly("wang", "firm");
            assertThat(found(directory, "clarke")).containsExactly("emma");
            assertThat(found(directory, "ＥＭＭＡ c")).containsExactly("emma");
            assertThat(found(directory, "wang fang")).containsExactly("wang");
            assertThat(found(directory, "wf")).containsExactly("wang", "firm");
            assertThat(found(directory, "zengguo")).containsExactly("zeng");
            assertThat(found(directory, "cgf")).containsExactly("zeng");
            assertThat(found(directory, "chengong")).containsExactly("firm");
            assertThat(found(directory, "k-4")).containsExactly("firm");
            assertThat(found(directory, "")).isEmpty();
            assertThat(found(directory, "%_'\0")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_are_sorted_by_pinyin_and_paged(ViewsEngine engine) {
        some();
        try (Views views = engine.open();
                Delivery delivery = started(views)) {
            Directory directory = arrived(delivery, views);
            List<String> ids = new ArrayList<>();
            String after = null;
            do {
                Directory.Page page = directory.all("default", after, 3);
                page.rows().forEach(row -> ids.add(row.customerId()));
                after = page.next();
            } while (after != null);
            assertThat(ids).containsExactly("emma", "firm", "wang", "zeng").doesNotHaveDuplicates();
        }
    }

    /** Measured on demand: {@code -Dredress.customers=100000}. */
    @ParameterizedTest
    @EnumSource
    void among_very_many_customers_a_look_is_a_look_into_an_index(ViewsEngine engine) {
        some();
        String family = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
        String given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英建国文华玉兰志红";
        for (int i = 0; i < RUSH; i++) {
            String name = "" + family.charAt(i % family.length()) + given.charAt((i / 7) % given.length())
                    + given.charAt((i / 211) % given.length());
            customer(
                    "default", "c" + i, "N-" + i, i % 4 == 0 ? "John Smith " + i : name, "139" + (10_000_000 + i * 37));
        }
        try (Views views = engine.open();
                Delivery delivery = started(views)) {
            Directory directory = arrived(delivery, views);
            look(engine, directory, "at once");
            if (engine == ViewsEngine.POSTGRESQL) {
                views.read(
                        DirectoryProjection.NAME,
                        reading -> reading.connection().createStatement().execute("analyze"));
                look(engine, directory, "with statistics");
            }
        }
    }

    private static void look(ViewsEngine engine, Directory directory, String when) {
        for (String typed : List.of("5678", "王芳", "芳", "wf", "smith", "wangfang", "N-777", "芳芳芳芳", "0037")) {
            long begun = System.nanoTime();
            int rounds = RUSH == 0 ? 1 : 50;
            for (int i = 0; i < rounds; i++) {
                directory.find("default", typed, 20);
            }
            long micros = (System.nanoTime() - begun) / rounds / 1000;
            assertThat(micros).as(engine + " " + typed).isLessThan(RUSH == 0 ? 2_000_000 : 200_000);
            if (RUSH > 0) {
                System.out.println("LOOK " + engine + " " + when + " " + typed + " " + micros + " us");
            }
        }
    }

    private static List<String> found(Directory directory, String typed) {
        return directory.find("default", typed, 20).stream()
                .map(CustomerView::customerId)
                .toList();
    }

    private Delivery started(Views views) {
        return Delivery.start(
                events, views, Now.system(), DeliverySettings.STANDARD, List.of(DirectoryProjection::new));
    }

    private Directory arrived(Delivery delivery, Views views) {
        assertThat(delivery.awaitPosition(DirectoryProjection.NAME, events.head(), Duration.ofMinutes(5)))
                .isTrue();
        return new Directory(views);
    }
}
