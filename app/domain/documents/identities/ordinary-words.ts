/**
 * Words that are also names of places or hospitals but stand in ordinary text all the time. Cut free from 区, 县 or 医院
 * they say nothing about who wrote the case, so they are never replaced on their own.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "健康 康复 人民 中心 中央 和平 幸福 光明 团结 友谊 民生 民族 仁爱 博爱 中医 中西 妇幼 儿童 妇女 妇产 老年 口腔 肿瘤 传染 " +
    "传染病 精神 精神卫生 胸科 心血管 急救 社区 卫生 服务 城关 解放 建设 文化 红旗 东风 前进 和谐 平安 长寿 安康 永康 福利 " +
    "职工 工人 开发 高新 经济 工业 工业园 新城 城市 城区 城镇 城中 城东 城西 城南 城北 东城 西城 南城 北城 东区 西区 南区 北区 " +
    "中区 市中 郊区 河东 河西 江北 江南 海港 矿区 新区 综合 专科 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 " +
    "附属 直属 县级 市级 区级 省级 中国 全国 国家 朝阳 向阳 新兴 新华 胜利 普及 公共 基层 互助 共和 资源 自治 民主 文明 富民 创新 示范 示例 和睦 安宁 长安 太平 永安 兴隆 大同 新民"
  ).split(" "),
);
