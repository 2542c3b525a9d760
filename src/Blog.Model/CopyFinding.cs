namespace Blog.Model;

/// <summary>What was found when somebody looked at a copy.</summary>
public enum CopyFinding
{
    /// <summary>It is there, and its canonical link leads home.</summary>
    Fine,

    /// <summary>It is there, and its canonical link leads elsewhere or is missing.</summary>
    Astray,

    /// <summary>It is at another address.</summary>
    Moved,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>The site did not show it to a program. Nothing is known of it.</summary>
    Refused,

    /// <summary>The site could not be reached. Nothing is known of it.</summary>
    Unreachable,
}
