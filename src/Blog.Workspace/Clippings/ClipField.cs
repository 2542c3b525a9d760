namespace Blog.Workspace.Clippings;

/// <summary>What of a wish is in the way.</summary>
public enum ClipField
{
    /// <summary>Nothing of it: the site is.</summary>
    None,

    /// <summary>The address.</summary>
    Url,

    /// <summary>A tag.</summary>
    Tags,

    /// <summary>The month.</summary>
    Month,
}
