namespace Blog.Preview.Serving;

/// <summary>What an address leads to.</summary>
internal enum PathKind
{
    /// <summary>An output of the site.</summary>
    Output,

    /// <summary>The address of a folder without its slash, or of what is above the site: it leads to another
    /// address.</summary>
    Elsewhere,

    /// <summary>Nothing on the site.</summary>
    Missing,

    /// <summary>Nothing: it is not below the site's base path.</summary>
    Outside,
}
