using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class ForecastRecords : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "deal_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    field = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<long>(type: "INTEGER", nullable: true),
                    after = table.Column<long>(type: "INTEGER", nullable: true),
                    changed_on = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_changes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forecast_adjustments",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    scope_key = table.Column<string>(type: "TEXT", nullable: false),
                    starts_on = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    author_id = table.Column<long>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_adjustments", x => x.id);
                    table.ForeignKey(
                        name: "fk_forecast_adjustments_salespeople_author_id",
                        column: x => x.author_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forecast_submissions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    starts_on = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<int>(type: "INTEGER", nullable: false),
                    commit = table.Column<long>(type: "INTEGER", nullable: false),
                    best_case = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_forecast_submissions_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_changed_on_deal_id",
                table: "deal_changes",
                columns: new[] { "changed_on", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_deal_id_changed_on",
                table: "deal_changes",
                columns: new[] { "deal_id", "changed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_field_before_changed_on_deal_id",
                table: "deal_changes",
                columns: new[] { "field", "before", "changed_on", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_forecast_adjustments_author_id",
                table: "forecast_adjustments",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_forecast_adjustments_scope_key_starts_on_ends_on_made_at",
                table: "forecast_adjustments",
                columns: new[] { "scope_key", "starts_on", "ends_on", "made_at" });

            migrationBuilder.CreateIndex(
                name: "ix_forecast_submissions_salesperson_id_starts_on_ends_on_submitted_at",
                table: "forecast_submissions",
                columns: new[] { "salesperson_id", "starts_on", "ends_on", "submitted_at" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deal_changes");

            migrationBuilder.DropTable(
                name: "forecast_adjustments");

            migrationBuilder.DropTable(
                name: "forecast_submissions");
        }
    }
}
