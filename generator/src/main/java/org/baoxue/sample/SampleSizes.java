package org.baoxue.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sizes and shares of the invented province. Source: the magnitudes that the project's design gives for a province of
 * ordinary make-up (pupils per school, schools per county, cases per county from 0 to 20, most schools without any); the ends
 * at 0 and 100 % and the daily rates are set by us.
 */
public final class SampleSizes {
    /** Pupils of a primary school. */
    public static final Quantiles PRIMARY_PUPILS = new Quantiles(
            List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0), List.of(72.0, 185.0, 303.0, 403.0, 523.0, 744.0, 1080.0));
    /** Pupils of a junior secondary school. */
    public static final Quantiles JUNIOR_PUPILS = new Quantiles(
            List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0),
            List.of(150.0, 324.0, 627.0, 848.0, 1111.0, 1724.0, 2480.0));
    /** Pupils of a 教学点: 3 to 60. */
    public static final Quantiles POINT_PUPILS =
            new Quantiles(List.of(0.0, 0.25, 0.5, 0.75, 1.0), List.of(3.0, 8.0, 16.0, 31.0, 60.0));
    /** The pupils of the smallest 教学点 that every province has. */
    public static final int TINY_POINT = 4;

    /** Pupils of a special education school. */
    public static final Quantiles SPECIAL_PUPILS = new Quantiles(List.of(0.0, 0.5, 1.0), List.of(45.0, 80.0, 160.0));
    /** Schools of a unit with county duties. */
    public static final Quantiles COUNTY_SCHOOLS =
            new Quantiles(List.of(0.0, 0.1, 0.25, 0.5, 0.75, 1.0), List.of(5.0, 8.0, 12.0, 40.0, 110.0, 190.0));

    /** The mean of {@link #COUNTY_SCHOOLS}, by which the number of counties follows from the number of schools. */
    public static final double MEAN_COUNTY_SCHOOLS = 65;
    /** A province has at least so many units with county duties, however few its schools. */
    public static final int FEWEST_COUNTIES = 8;
    /** So many schools to a county where there are few. */
    public static final int FEWEST_COUNTY_SCHOOLS = 2;
    /** Counties of an ordinary city. */
    public static final int CITY_COUNTIES = 8;

    /** Shares of schools by kind; primary schools are the rest. */
    public static final double JUNIOR_SHARE = 0.18;

    public static final double NINE_YEAR_SHARE = 0.06;
    public static final double POINT_SHARE = 0.16;
    public static final double SPECIAL_SHARE = 0.015;

    /** What a nine-year school has of an ordinary school's pupils in each stage. */
    public static final double NINE_YEAR_PART = 0.6;

    /** School cases of a county in a year: a base, and so many for each school; never more than the cap. */
    public static final int CASES_BASE = 5;

    public static final double CASES_PER_SCHOOL = 0.25;
    public static final int CASES_CAP = 26;

    /** Shares of pupil-days on leave or missed; months of colds have half as much again. */
    public static final double SICK = 0.009;

    public static final double PERSONAL = 0.004;
    public static final double OTHER_LEAVE = 0.0005;
    public static final double TRUANT_PRIMARY = 0.0001;
    public static final double TRUANT_JUNIOR = 0.0004;

    /** Shares of the roll: suspended, taught at home, moving in or out in a month, on sick leave the whole month. */
    public static final double SUSPENDED = 0.0008;

    public static final double HOME_TAUGHT = 0.0003;
    public static final double HOME_TAUGHT_SPECIAL = 0.22;
    public static final double MOVES = 0.0025;
    public static final double LONG_SICK = 0.0004;

    /** Share of pupils on an approved leave of some weeks in autumn. */
    public static final double LONG_LEAVE = 0.0003;

    private SampleSizes() {}

    /**
     * Splits a total by weights into whole parts that add up to it exactly (largest remainders first).
     *
     * @param least no part is smaller
     */
    public static int[] share(double[] weights, long total, int least) {
        if (total < (long) least * weights.length) {
            throw new IllegalArgumentException(
                    total + " is too few: each of " + weights.length + " schools or grades needs " + least);
        }
        double sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            parts[i] = Math.max(least, (int) exact);
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        Integer[] order = IntStream.range(0, weights.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> -remainders[i]));
        for (int i = 0; left > 0; i = (i + 1) % order.length, left--) {
            parts[order[i]]++;
        }
        for (int i = order.length - 1; left < 0; i = (i + order.length - 1) % order.length) {
            if (parts[order[i]] > least) {
                parts[order[i]]--;
                left++;
            }
        }
        return parts;
    }

    /**
     * A distribution by some of its quantiles, straight between them.
     *
     * @param shares rising from 0 to 1
     * @param values the value at each share
     */
    public record Quantiles(List<Double> shares, List<Double> values) {
        public Quantiles {
            shares = List.copyOf(shares);
            values = List.copyOf(values);
        }

        /** The value below which this share of the whole lies. */
        public double at(double share) {
            int i = 1;
            while (i < shares.size() - 1 && share > shares.get(i)) {
                i++;
            }
            double part = (share - shares.get(i - 1)) / (shares.get(i) - shares.get(i - 1));
            return values.get(i - 1) + part * (values.get(i) - values.get(i - 1));
        }

        /** The value of the i-th of n members, so that even a few of them have the whole shape. */
        public double member(int i, int n) {
            return at((i + 0.5) / n);
        }
    }
}
