package org.baoxue.publish;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.text.Language;
import org.jspecify.annotations.Nullable;

/** An invented province: 3 cities, 10 counties, 60 schools, five months of counts that fit together and add up. */
final class InventedProvince {
    static final UnitCode PROVINCE = new UnitCode("990000");
    static final List<YearMonth> MONTHS = List.of(
            YearMonth.of(2024, 9),
            YearMonth.of(2024, 10),
            YearMonth.of(2024, 11),
            YearMonth.of(2024, 12),
            YearMonth.of(2025, 1));
    static final String HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>学校";

    private static final String[] CITIES = {"青禾市", "白鹭市", "云溪市"};
    private static final String[] COUNTIES = {"东渚区", "西渚区", "石桥县", "松岭县", "南汀区", "北汀区", "长荻县", "云台区", "枫林县", "月湖县"};
    private static final String[] CITIES_EN = {"Qinghe City", "Bailu City", "Yunxi City"};
    /** The last one has no English name. */
    private static final String[] COUNTIES_EN = {
        "Dongzhu District",
        "Xizhu District",
        "Shiqiao County",
        "Songling County",
        "Nanting District",
        "Beiting District",
        "Changdi County",
        "Yuntai District",
        "Fenglin County",
        ""
    };

    static final String WITHOUT_ENGLISH_NAME = "月湖县";
    private static final int SCHOOLS = 6;
    private static final List<Long> ZEROS = List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);

    /** A unit of it. */
    record Node(
            UnitCode code,
            String name,
            String nameEn,
            Tier tier,
            @Nullable UnitCode parent) {
        /** Its name in a language; in Chinese where it has no other. */
        String name(Language language) {
            return language.isFirst() || nameEn.isEmpty() ? name : nameEn;
        }
    }

    /** Counts of a unit, a 学段 and a month: the terms of both ledgers and the attendance. */
    record Counts(long enrolled, long due, long present, List<Long> suspected, List<Long> dropout, int missing) {
        static final Counts NONE = new Counts(0, 0, 0, ZEROS, ZEROS, 0);

        /** Two units, or two 学段, together. */
        Counts plus(Counts other) {
            return new Counts(
                    enrolled + other.enrolled,
                    due + other.due,
                    present + other.present,
                    sum(suspected, other.suspected),
                    sum(dropout, other.dropout),
                    missing + other.missing);
        }

        private static List<Long> sum(List<Long> a, List<Long> b) {
            return IntStream.range(0, a.size())
                    .mapToObj(i -> a.get(i) + b.get(i))
                    .toList();
        }
    }

    private final Map<UnitCode, Node> nodes = new TreeMap<>();
    private final Map<String, Counts> counts = new TreeMap<>();

    InventedProvince() {
        add(new Node(PROVINCE, "离原省", "Liyuan Province", Tier.PROVINCE, null));
        for (int i = 0; i < CITIES.length; i++) {
            add(new Node(new UnitCode("990" + (i + 1) + "00"), CITIES[i], CITIES_EN[i], Tier.CITY, PROVINCE));
        }
        for (int i = 0; i < COUNTIES.length; i++) {
            int city = i < 4 ? 1 : i < 7 ? 2 : 3;
            UnitCode county = new UnitCode("990" + city + String.format(Locale.ROOT, "%02d", i + 1));
            add(new Node(county, COUNTIES[i], COUNTIES_EN[i], Tier.COUNTY, new UnitCode("990" + city + "00")));
            for (int k = 1; k <= SCHOOLS; k++) {
                school(county, COUNTIES[i].substring(0, 2), i, k);
            }
        }
    }

    /** All units by code. */
    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    Node node(UnitCode code) {
        return Objects.requireNonNull(nodes.get(code));
    }

    List<Node> children(UnitCode code) {
        return nodes.values().stream().filter(n -> code.equals(n.parent())).toList();
    }

    /** The counts of a unit, a month and a scope. */
    Counts counts(UnitCode code, YearMonth month, StageScope scope) {
        Counts all = Counts.NONE;
        for (var stage : scope.stages()) {
            all = all.plus(counts.getOrDefault(code + "/" + month + "/" + stage, Counts.NONE));
        }
        return all;
    }

    private void add(Node node) {
        nodes.put(node.code(), node);
    }

    private void school(UnitCode county, String place, int i, int k) {
        boolean junior = k > 4;
        int serial = i * SCHOOLS + k;
        UnitCode code = new UnitCode((junior ? "31990000" : "21990000") + String.format(Locale.ROOT, "%02d", serial));
        String name = serial == 8 ? HOSTILE : place + (junior ? "第" + (k - 4) + "初级中学" : "第" + k + "小学");
        add(new Node(code, name, serial == 8 ? name : "School No. " + serial, Tier.SCHOOL, county));
        long suspectedOpen = junior ? serial % 3 : 0;
        long dropoutOpen = junior ? serial % 2 : 0;
        long enrolled = 180 + serial * 37L % 900;
        for (int m = 0; m < MONTHS.size(); m++) {
            if ((serial + m) % 17 == 0) {
                put(code, MONTHS.get(m), junior, new Counts(0, 0, 0, ZEROS, ZEROS, 1));
                continue;
            }
            long fresh = (serial * 7L + m * 5L) % (junior ? 4 : 9) == 1 ? 1 + serial % 2 : 0;
            long back = Math.min(suspectedOpen, (serial + m) % 2);
            long turned = Math.min(suspectedOpen - back, (serial + m) % 5 == 0 ? 1 : 0);
            long left = Math.min(suspectedOpen + fresh - back - turned, (serial + m) % 11 == 3 ? 1 : 0);
            List<Long> suspected = flow(suspectedOpen, fresh, back, left, turned);
            long returned = Math.min(dropoutOpen, (serial + m) % 3 == 0 ? 1 : 0);
            List<Long> dropout = flow(dropoutOpen, turned, returned, 0, 0);
            long due = enrolled * 20;
            put(
                    code,
                    MONTHS.get(m),
                    junior,
                    new Counts(enrolled, due, due - due * (1 + serial % 4) / 100, suspected, dropout, 0));
            suspectedOpen = suspected.get(7);
            dropoutOpen = dropout.get(7);
        }
    }

    /** 期初 新增 移交接收 返校 核销 转辍学 移交转出 期末. */
    private static List<Long> flow(long open, long fresh, long back, long left, long turned) {
        return List.of(open, fresh, 0L, back, left, turned, 0L, open + fresh - back - left - turned);
    }

    private void put(UnitCode school, YearMonth month, boolean junior, Counts part) {
        List<UnitCode> line = new ArrayList<>();
        for (@Nullable UnitCode at = school; at != null; at = node(at).parent()) {
            line.add(at);
        }
        line.forEach(unit -> counts.merge(unit + "/" + month + "/" + (junior ? "JUN" : "PRI"), part, Counts::plus));
    }
}
