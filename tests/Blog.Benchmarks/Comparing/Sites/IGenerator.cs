namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>A site generator that makes the generated blog on the disk.</summary>
internal interface IGenerator
{
    /// <summary>What names it in files of results.</summary>
    string Key { get; }

    /// <summary>What readers call it, with its version.</summary>
    string Name { get; }

    /// <summary>Names the program itself: results of another one are not mixed with its own.</summary>
    string Identity { get; }

    /// <summary>Whether a build may take up results of the one before.</summary>
    bool HasMemory { get; }

    /// <summary>The folder of the pages, below the site's.</summary>
    string Output { get; }

    /// <summary>The folders that a build leaves, below the site's; a cold build has none of them.</summary>
    string[] Products { get; }

    /// <summary>The style whose name stands in every page, below the site's folder.</summary>
    string Style { get; }

    /// <summary>Whether it has a variant of the site to build.</summary>
    bool Has(SiteVariant variant);

    /// <summary>Writes the site's files.</summary>
    void Write(string folder, int posts, SiteVariant variant);

    /// <summary>Adds a tag to a post.</summary>
    /// <param name="text">The file of the post.</param>
    /// <param name="tag">A tag that the blog has.</param>
    string WithTag(string text, string tag);

    /// <summary>Builds the site in a folder.</summary>
    Command Build(string folder, SiteVariant variant);

    /// <summary>Starts, says its version, and ends.</summary>
    Command Start(string folder);
}

/// <summary>What is measured of the blog.</summary>
internal enum SiteVariant
{
    /// <summary>The pages that every generator makes, with code coloured.</summary>
    SamePages,

    /// <summary>The same pages, with code as it stands.</summary>
    NotColoured,

    /// <summary>Everything that this program makes unless settings say otherwise, without drawn cards.</summary>
    AllFeeds,

    /// <summary>Everything that this program makes unless settings say otherwise: more feeds, related posts,
    /// cards.</summary>
    Everything,
}
