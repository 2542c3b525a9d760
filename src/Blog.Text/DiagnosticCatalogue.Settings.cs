namespace Blog.Text;

/// <content>What may be wrong with settings and typed values.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A key of <c>site.yml</c> or of the theme's settings does not exist.</summary>
    public static readonly DiagnosticRule UnknownSetting = Error(
        "BLOG020",
        "There is no setting '{0}'.",
        "Every key of the site's and the theme's settings is known to the program; this one is not.",
        "Correct the key, or see the list of settings in docs/settings.md."
    );

    /// <summary>A value has another type than its key asks for.</summary>
    public static readonly DiagnosticRule WrongType = Error(
        "BLOG021",
        "'{0}' must be {1}, not {2}.",
        "The value has another type than the key asks for.",
        "Write a value of that type."
    );

    /// <summary>A setting that no site can do without is missing.</summary>
    public static readonly DiagnosticRule MissingSetting = Error(
        "BLOG022",
        "The setting '{0}' is missing.",
        "The site cannot be built without it.",
        "Add it to content/site.yml."
    );

    /// <summary>A value has the right type, but a form or size that cannot be used.</summary>
    public static readonly DiagnosticRule InvalidValue = Error(
        "BLOG023",
        "'{0}' is not {1}.",
        "The value has the right type and a form that cannot be used.",
        "Write a value of that form."
    );

    /// <summary>A time zone is not named as in the IANA database.</summary>
    public static readonly DiagnosticRule UnknownTimeZone = Error(
        "BLOG024",
        "There is no time zone '{0}'.",
        "Time zones are written by their names in the IANA database.",
        "Write a name like Europe/London or UTC."
    );

    /// <summary><c>silence</c> names an id that is unknown, or the id of an error.</summary>
    public static readonly DiagnosticRule UnknownRuleId = Warning(
        "BLOG025",
        "There is no warning '{0}' to silence.",
        "silence lists ids of warnings; this id is unknown, or is an error, which cannot be silenced.",
        "Delete it, or correct the id."
    );

    private static DiagnosticRule[] SettingsRules =>
        [UnknownSetting, WrongType, MissingSetting, InvalidValue, UnknownTimeZone, UnknownRuleId];
}
