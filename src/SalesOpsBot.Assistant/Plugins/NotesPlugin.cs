using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notes;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class NotesPlugin(NoteService notes) : IPlugin
{
    [Tool("add_note", Writes = true)]
    public async Task<ToolAnswer> AddNoteAsync(
        Viewer viewer, ChangeOrigin origin, string? deal = null, string? account = null, string? lead = null, string? text = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await notes.AddAsync(viewer, origin, deal, account, lead, text, cancellationToken), "change", ChangeCard.From);
}
