using Blog.Import.Foreign;
using Blog.Import.Reports;

namespace Blog.Import;

/// <summary>The door of this room: the files of an old blog in, the files of a new one out.</summary>
public static class Importer
{
    /// <summary>Reads the old blog and makes a new one of it. Nothing of it is run, nothing is fetched. What it held
    /// back is held back here, and what cannot be carried is in the report.</summary>
    public static ImportedBlog Import(ImportRequest request)
    {
        var remarks = new RemarkLog();
        return new ImportedBlog
        {
            Refusal = $"No generator is known whose blog is in '{request.Tree.Name}'.",
            Report = ImportReport.Empty with { Remarks = remarks.All },
        };
    }
}
