package org.baoxue.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 7396, appendix A, whose target and patch are objects. */
class MergePatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'a':'b'};{'a':'c'};{a=c}",
                "{'a':'b'};{'b':'c'};{a=b, b=c}",
                "{'a':'b'};{'a':null};{}",
                "{'a':'b','b':'c'};{'a':null};{b=c}",
                "{'a':['b']};{'a':'c'};{a=c}",
                "{'a':'c'};{'a':['b']};{a=[b]}",
                "{'a':{'b':'c'}};{'a':{'b':'d','c':null}};{a={b=d}}",
                "{'a':[{'b':'c'}]};{'a':[1]};{a=[1]}",
                "{'e':null};{'a':1};{e=null, a=1}",
                "{};{'a':{'bb':{'ccc':null}}};{a={bb={}}}"
            })
    void follows_the_examples_of_the_standard(String target, String patch, String result) throws JsonFault {
        assertThat(MergePatch.apply(
                        StrictJson.readObject(target.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        StrictJson.readObject(patch.replace('\'', '"').getBytes(StandardCharsets.UTF_8))))
                .hasToString(result);
    }
}
