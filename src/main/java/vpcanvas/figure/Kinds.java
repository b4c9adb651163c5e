package vpcanvas.figure;

import java.util.Locale;
import java.util.regex.Pattern;
import vpcanvas.model.Resource;

/// What a person calls the kind of a resource, such as `internet gateway`.
public final class Kinds {
    private static final Pattern SHORT = Pattern.compile("\\b(acl|nat|vpc|vpn)\\b");

    private Kinds() {}

    public static String word(Resource resource) {
        String name = resource.getClass().getSimpleName();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(c);
        }
        return SHORT.matcher(words.toString().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
