using System.Text;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Documentation;

/// <summary>Writes the page about front matter.</summary>
internal static class FrontMatterPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Front matter\n\n").Append(MarkdownTables.Notice);
        page.Append("YAML between `---` lines, or TOML between `+++` lines, at the start of a document. Keys are read without regard to case.\n");
        page.Append("Keys that are not listed are kept for themes as `post.meta`; one that is very near to a listed key is a warning.\n\n");
        page.AppendKeys(FrontMatterKeys.All);
        page.Append("## A review's own\n\n").Append("In other documents these two are keys of your own.\n\n").AppendKeys(FrontMatterKeys.Review);
        page.Append("## series\n\n").AppendKeys(FrontMatterKeys.Series);
        page.Append("## image\n\n").AppendKeys(FrontMatterKeys.Image);
        page.Append("## crossposts\n\n").AppendKeys(FrontMatterKeys.CrossPost);
        return page.ToString().TrimEnd('\n') + "\n";
    }
}
