using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Commissions : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "rules",
                table: "commission_plans",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "commission_plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<long>(
                name: "kept_at",
                table: "commission_plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "plan_name",
                table: "commission_plan_assignments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "valid_until",
                table: "commission_plan_assignments",
                type: "INTEGER",
                nullable: true);

            // What the columns and the table of tiers said goes into the document.
            migrationBuilder.Sql("""
                UPDATE commission_plans SET rules = '{"rate":' || rate
                    || ',"tiersPay":"' || CASE kind WHEN 0 THEN 'allOrNothing' WHEN 1 THEN 'marginal' ELSE 'retroactive' END || '"'
                    || ',"tiers":[' || COALESCE((SELECT group_concat('{"from":' || t.from_attainment || ',"rate":' || t.rate || '}') FROM commission_tiers t WHERE t.plan_id = commission_plans.id), '') || ']}'
                """);
            migrationBuilder.Sql("UPDATE commission_plan_assignments SET plan_name = (SELECT p.name FROM commission_plans p WHERE p.id = plan_id)");

            migrationBuilder.DropForeignKey(
                name: "fk_commission_plan_assignments_commission_plans_plan_id",
                table: "commission_plan_assignments");

            migrationBuilder.DropTable(
                name: "commission_tiers");

            migrationBuilder.DropIndex(
                name: "ix_commission_plans_name_valid_from",
                table: "commission_plans");

            migrationBuilder.DropIndex(
                name: "ix_commission_plan_assignments_plan_id",
                table: "commission_plan_assignments");

            migrationBuilder.DropColumn(
                name: "plan_id",
                table: "commission_plan_assignments");

            migrationBuilder.DropColumn(
                name: "rate",
                table: "commission_plans");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "commission_plans");

            migrationBuilder.CreateTable(
                name: "deal_payments",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_payments_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_reversals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    won_on = table.Column<int>(type: "INTEGER", nullable: false),
                    won_value = table.Column<long>(type: "INTEGER", nullable: false),
                    reversed_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_reversals", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_reversals_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_splits",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    share = table.Column<decimal>(type: "TEXT", nullable: false),
                    quota_share = table.Column<decimal>(type: "TEXT", nullable: true),
                    overlay = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_splits", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_splits_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_splits_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_commission_plans_name_valid_from_version",
                table: "commission_plans",
                columns: new[] { "name", "valid_from", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_payments_deal_id_paid_on",
                table: "deal_payments",
                columns: new[] { "deal_id", "paid_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_reversals_deal_id_reversed_on",
                table: "deal_reversals",
                columns: new[] { "deal_id", "reversed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_reversals_won_on",
                table: "deal_reversals",
                column: "won_on");

            migrationBuilder.CreateIndex(
                name: "ix_deal_splits_deal_id_salesperson_id_overlay",
                table: "deal_splits",
                columns: new[] { "deal_id", "salesperson_id", "overlay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_splits_salesperson_id_deal_id",
                table: "deal_splits",
                columns: new[] { "salesperson_id", "deal_id" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deal_payments");

            migrationBuilder.DropTable(
                name: "deal_reversals");

            migrationBuilder.DropTable(
                name: "deal_splits");

            migrationBuilder.DropIndex(
                name: "ix_commission_plans_name_valid_from_version",
                table: "commission_plans");

            migrationBuilder.DropColumn(
                name: "kept_at",
                table: "commission_plans");

            migrationBuilder.DropColumn(
                name: "plan_name",
                table: "commission_plan_assignments");

            migrationBuilder.DropColumn(
                name: "valid_until",
                table: "commission_plan_assignments");

            migrationBuilder.DropColumn(
                name: "version",
                table: "commission_plans");

            migrationBuilder.DropColumn(
                name: "rules",
                table: "commission_plans");

            migrationBuilder.AddColumn<int>(
                name: "kind",
                table: "commission_plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<decimal>(
                name: "rate",
                table: "commission_plans",
                type: "TEXT",
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<int>(
                name: "plan_id",
                table: "commission_plan_assignments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "commission_tiers",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    from_attainment = table.Column<decimal>(type: "TEXT", nullable: false),
                    plan_id = table.Column<int>(type: "INTEGER", nullable: false),
                    rate = table.Column<decimal>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commission_tiers", x => x.id);
                    table.ForeignKey(
                        name: "fk_commission_tiers_commission_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "commission_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_commission_plans_name_valid_from",
                table: "commission_plans",
                columns: new[] { "name", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commission_plan_assignments_plan_id",
                table: "commission_plan_assignments",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_commission_tiers_plan_id_from_attainment",
                table: "commission_tiers",
                columns: new[] { "plan_id", "from_attainment" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_commission_plan_assignments_commission_plans_plan_id",
                table: "commission_plan_assignments",
                column: "plan_id",
                principalTable: "commission_plans",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
