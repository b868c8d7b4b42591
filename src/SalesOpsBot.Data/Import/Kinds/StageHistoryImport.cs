using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>The stages that deals went through.</summary>
internal sealed class StageHistoryImport : KindImport
{
    public override RecordKind Kind => RecordKind.StageHistory;

    public override Table Table { get; } = new("deal_stage_changes", ["deal_id", "stage_id", "changed_on"],
        [new("deal_id"), new("stage_id"), new("changed_on"), new("generated")]);

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var (id, name, day) = (row.Reference(Field.DealId), Needed(row, Field.Stage, row.Name(Field.Stage)), Needed(row, Field.CreatedOn, row.Day(Field.CreatedOn)));
        if (row.Problem is not null || name is null || day is null) return null;
        if (id is null || session.DealsById.Find(id) is not { } deal)
        {
            row.Reject(Field.DealId, "is the id of no deal");
            return null;
        }

        var stage = session.Stages.Find(row.Plan.Mapping?.Stages.GetValueOrDefault(name) ?? name, null, null, null);
        return new StagedRow([deal, stage.Id, day.Value.DayNumber, false]);
    }

    /// <summary>Salesforce also writes a line when the amount or the close date changes; only arrivals in a stage count.</summary>
    public override void BeforeWriting(ImportSession session) => session.Commands.Run(
        $"""
        DELETE FROM {TableWriter.Staged} WHERE line IN (
            SELECT line
            FROM (SELECT line, stage_id, LAG(stage_id) OVER (PARTITION BY deal_id ORDER BY changed_on, line) AS before FROM {TableWriter.Staged}) s
            WHERE s.before = s.stage_id)
        """);
}
