namespace Blog.Workspace.CrossPosts;

/// <summary>What of a <see cref="RecordWish"/> is in the way.</summary>
public enum RecordField
{
    /// <summary>Nothing of it: something on the site is.</summary>
    None,

    /// <summary>The address.</summary>
    Url,

    /// <summary>The target.</summary>
    To,

    /// <summary>The day.</summary>
    Date,
}
