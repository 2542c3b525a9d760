namespace Blog.Pages.Filling;

/// <summary>Where a document's HTML is shown.</summary>
public enum FillMode
{
    /// <summary>On its own page: heading links, addresses relative to the site.</summary>
    Page,

    /// <summary>On another page of the site: no heading links; fragments lead to the document's own page.</summary>
    Excerpt,

    /// <summary>Away from the site (feeds, copies): no heading links, every address whole.</summary>
    Elsewhere,

    /// <summary>In the mail that the site sends: as away from the site, with the theme's templates for mail.</summary>
    Mail,
}
