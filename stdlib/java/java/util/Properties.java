package java.util;

/** Texts by name. */
public class Properties extends Hashtable<Object, Object> {
    protected Properties defaults;

    public Properties() {}
    public Properties(Properties defaults) { this.defaults = defaults; }

    public Object setProperty(String name, String value) { return put(name, value); }

    public String getProperty(String name) {
        Object value = get(name);
        if (value instanceof String) return (String) value;
        return defaults == null ? null : defaults.getProperty(name);
    }

    public String getProperty(String name, String other) {
        String value = getProperty(name);
        return value == null ? other : value;
    }

    public Set<String> stringPropertyNames() {
        Set<String> result = new HashSet<>();
        if (defaults != null) result.addAll(defaults.stringPropertyNames());
        for (Object name : keySet()) if (name instanceof String) result.add((String) name);
        return result;
    }

    public Enumeration<?> propertyNames() { return Collections.enumeration(stringPropertyNames()); }
}
