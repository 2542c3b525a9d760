using System.Collections;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;

namespace Blog.Theming;

/// <summary>Which accessor reads the members of a value. Scriban's own choice would end in reflection.</summary>
internal static class Accessors
{
    internal static IObjectAccessor For(object target) =>
        target switch
        {
            ThemeObject => ThemeObjectAccessor.Instance,
            DateTimeOffset => DateAccessor.Instance,
            KeyValuePair<string, object?> => PairAccessor.Instance,
            IScriptObject => ScriptObjectAccessor.Default,
            string => StringAccessor.Default,
            IList => ListAccessor.Default,
            _ => NoMemberAccessor.Instance,
        };
}
