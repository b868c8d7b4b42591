using SalesOpsBot.Assistant.Help;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class HelpPlugin(HelpGuide guide) : IPlugin
{
    [Tool("help")]
    public ToolAnswer Help(Viewer viewer, string? topic = null) => ToolAnswer.From(guide.For(viewer, topic), "help", (report, _) => HelpCard.From(report));
}
