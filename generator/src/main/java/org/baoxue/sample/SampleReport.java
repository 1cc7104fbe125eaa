package org.baoxue.sample;

/**
 * What was written.
 *
 * @param files how many files
 * @param schools how many schools, 教学点 included
 * @param children the September roll of all schools
 * @param cases how many different 案件编号
 */
public record SampleReport(int files, int schools, long children, int cases) {}
