using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.CrossPosts;

/// <summary>Reads the ledger <c>content/crossposts.lock.yml</c>, which knows more of copies than front matter. It does
/// not affect published pages.</summary>
public static class CrossPostsPipeline
{
    /// <summary>Reads the ledger, and checks its entries when the whole site is known.</summary>
    public static Pipeline<CrossPostLedger> Create(Pipeline<SiteCatalogue> catalogue) =>
        Pipeline
            .Input(new ReadTexts(path => path == LedgerFiles.File))
            .Process(new ReadLedger())
            .PostProcess(new CheckLedger(catalogue))
            .Named("CrossPosts", dependsOn: [catalogue]);
}
