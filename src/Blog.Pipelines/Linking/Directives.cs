namespace Blog.Pipelines.Linking;

/// <summary>What is said of directives in more than one place.</summary>
public static class Directives
{
    /// <summary>The one directive that is not a template: it puts in another Markdown file.</summary>
    public const string Include = "include";

    /// <summary>Whether an attribute of a directive holds an address, which is resolved like a link's.</summary>
    public static bool HoldsAddress(string directive, string attribute) =>
        directive != Include && attribute is ("url" or "href" or "src" or "image" or "poster" or "icon");

    /// <summary>Whether an attribute of a directive holds the address of an image.</summary>
    public static bool HoldsImage(string attribute) => attribute is "src" or "image" or "poster" or "icon";
}
