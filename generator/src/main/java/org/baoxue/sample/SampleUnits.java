package org.baoxue.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units of the invented province 安禾省: ordinary cities with counties, one of them with a zone, a city without counties and
 * a county directly under the province. Names join a crop with a thing of the study, so that none is a real place's.
 */
public final class SampleUnits {
    /** The province's code. */
    public static final String PROVINCE = "990000";

    private static final String PROVINCE_NAME = "安禾省";
    private static final String PROVINCE_NAME_EN = "Anhe Province";
    private static final String CITY_WITHOUT_COUNTIES = "990400";
    private static final String DIRECT_COUNTY = "999001";
    /** The county whose schools file their months as workbooks; all other units file CSV. */
    static final String WORKBOOK_COUNTY = DIRECT_COUNTY;

    private static final String ZONE = "990171";
    private static final int PROVINCE_BASE = 990000;
    private static final int ORDINARY_CITIES = 3;
    private static final String[][] CROPS = {
        {"禾", "He"}, {"穗", "Sui"}, {"粟", "Su"}, {"稷", "Ji"}, {"黍", "Shu"}, {"芦", "Lu"},
        {"蒲", "Pu"}, {"苇", "Wei"}, {"莲", "Lian"}, {"菱", "Ling"}, {"萱", "Xuan"}, {"桑", "Sang"}
    };
    private static final String[][] THINGS = {
        {"墨", "mo"}, {"砚", "yan"}, {"笺", "jian"}, {"卷", "juan"}, {"札", "zha"}, {"册", "ce"},
        {"弦", "xian"}, {"笛", "di"}, {"笙", "sheng"}, {"磬", "qing"}, {"琴", "qin"}, {"棋", "qi"}
    };
    private static final String[][] CITY_ENDS = {{"岚", "lan"}, {"霁", "ji"}, {"澜", "lan"}, {"峤", "qiao"}};
    private static final String[][] SIDES = {{"", ""}, {"东", "East "}, {"西", "West "}, {"南", "South "}, {"北", "North "}
    };

    private final List<Area> all = new ArrayList<>();
    private int named;

    /**
     * A unit.
     *
     * @param kind a code of {@code unit_kind}
     * @param parent empty for the province
     * @param hasSchools whether schools belong to it: it has a county's duties
     */
    public record Area(String code, String name, String nameEn, String kind, String parent, boolean hasSchools) {
        /** Where its files lie, city before county, all by code. */
        public String folder() {
            return parent.equals(PROVINCE) ? code : parent + "/" + code;
        }
    }

    private SampleUnits() {}

    /** The units for so many schools. */
    public static SampleUnits of(SampleSettings settings) {
        SampleUnits units = new SampleUnits();
        int wanted = (int)
                Math.max(SampleSizes.FEWEST_COUNTIES, Math.round(settings.schools() / SampleSizes.MEAN_COUNTY_SCHOOLS));
        int counties = wanted - 3;
        int cities = Math.max(ORDINARY_CITIES, (counties + SampleSizes.CITY_COUNTIES - 1) / SampleSizes.CITY_COUNTIES);
        units.all.add(new Area(PROVINCE, PROVINCE_NAME, PROVINCE_NAME_EN, "province", "", false));
        for (int city = 0; city < cities; city++) {
            units.addCity(city, counties * (city + 1) / cities - counties * city / cities);
        }
        units.all.add(units.city(cities, CITY_WITHOUT_COUNTIES, true));
        units.all.add(units.county(DIRECT_COUNTY, "县", "County", PROVINCE));
        units.keep(settings.schools() / SampleSizes.FEWEST_COUNTY_SCHOOLS);
        return units;
    }

    /** A province of very few schools has fewer counties: the first ones, with their cities. */
    private void keep(int counties) {
        List<Area> kept = withSchools().stream().limit(Math.max(1, counties)).toList();
        all.removeIf(area -> area.hasSchools()
                ? !kept.contains(area)
                : !area.code().equals(PROVINCE)
                        && kept.stream().noneMatch(county -> county.parent().equals(area.code())));
    }

    /** Whether the unit's schools have five years of primary and four of junior secondary (五四制). */
    static boolean isFiveFour(Area area) {
        return area.code().equals(DIRECT_COUNTY);
    }

    /** All units, the province first, a city before its counties. */
    public List<Area> all() {
        return List.copyOf(all);
    }

    /** The units with a county's duties. */
    public List<Area> withSchools() {
        return all.stream().filter(Area::hasSchools).toList();
    }

    /** The rows of the form {@code units}. */
    public List<Map<String, String>> rows() {
        return all.stream()
                .map(area -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("unit_code", area.code());
                    row.put("name", area.name());
                    row.put("name_en", area.nameEn());
                    row.put("kind", area.kind());
                    row.put("parent_code", area.parent());
                    return row;
                })
                .toList();
    }

    /** A number below 1,000 in Chinese, for the names of schools. */
    public static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        if (number < 10) {
            return digits.substring(number, number + 1);
        }
        if (number < 100) {
            String tens = number < 20 ? "" : numeral(number / 10);
            return tens + "十" + (number % 10 == 0 ? "" : numeral(number % 10));
        }
        int rest = number % 100;
        String tail = rest == 0 ? "" : (rest < 10 ? "零" : rest < 20 ? "一" : "") + numeral(rest);
        return numeral(number / 100) + "百" + tail;
    }

    private void addCity(int index, int counties) {
        int number = index < ORDINARY_CITIES ? index + 1 : index + 2;
        String code = String.valueOf(PROVINCE_BASE + number * 100);
        all.add(city(index, code, false));
        for (int i = 0; i < counties; i++) {
            int base = Integer.parseInt(code);
            all.add(
                    i == 0
                            ? county(String.valueOf(base + 1), "区", "District", code)
                            : county(String.valueOf(base + 20 + i), "县", "County", code));
        }
        if (index == 0) {
            Area zone = county(ZONE, "产业园区", "Industrial Zone", code);
            all.add(new Area(ZONE, zone.name(), zone.nameEn(), "zone", code, true));
        }
    }

    private Area city(int index, String code, boolean hasSchools) {
        String[] crop = CROPS[index % CROPS.length];
        String[] end = CITY_ENDS[index / CROPS.length % CITY_ENDS.length];
        return new Area(code, crop[0] + end[0] + "市", crop[1] + end[1] + " City", "city", PROVINCE, hasSchools);
    }

    private Area county(String code, String kindName, String kindNameEn, String parent) {
        int round = CROPS.length * THINGS.length;
        String[] side = SIDES[named / round % SIDES.length];
        String[] crop = CROPS[named % CROPS.length];
        String[] thing = THINGS[(named + named / CROPS.length) % THINGS.length];
        named++;
        String name = side[0] + crop[0] + thing[0] + kindName;
        return new Area(code, name, side[1] + crop[1] + thing[1] + " " + kindNameEn, "county", parent, true);
    }
}
