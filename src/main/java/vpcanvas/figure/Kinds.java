package vpcanvas.figure;

import java.util.Locale;
import vpcanvas.model.Resource;

/// What a person calls the kind of a resource, such as `internet gateway`.
final class Kinds {
    private Kinds() {}

    static String word(Resource resource) {
        String name = resource.getClass().getSimpleName();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(c);
        }
        return words.toString()
                .toLowerCase(Locale.ROOT)
                .replace("nat ", "NAT ")
                .replace("vpc ", "VPC ")
                .replace("vpn ", "VPN ");
    }
}
