namespace Blog.Network.Visiting;

/// <summary>What came of asking for a page.</summary>
public enum VisitKind
{
    /// <summary>It is there.</summary>
    Page,

    /// <summary>It is not there, as its site says.</summary>
    Missing,

    /// <summary>Its site does not show it to a program, or not now.</summary>
    Refused,

    /// <summary>Its site could not be reached, or failed.</summary>
    Unreachable,

    /// <summary>It was not asked to its end: the time of the whole run was over, or somebody ended it.</summary>
    NotReached,
}
