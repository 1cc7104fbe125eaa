package org.baoxue.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What templates may read of an object: the parts of the project's own views and nouns, and nothing of any other class. */
final class ViewParts implements MemberAccessPolicy {
    private static final String OURS = "org.baoxue.";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
        return Parts.INSTANCE;
    }

    /** So that a label or a code can be printed by its text. */
    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    private enum Parts implements ClassMemberAccessPolicy {
        INSTANCE;

        @Override
        public boolean isMethodExposed(Method method) {
            return method.getParameterCount() == 0
                    && method.getDeclaringClass().getName().startsWith(OURS);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
